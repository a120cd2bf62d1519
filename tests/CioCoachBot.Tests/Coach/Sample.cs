using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Tests.Coach;

/// <summary>Values of the domain to start a test from; what matters in a test is set in it.</summary>
internal static class Sample
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 19, 15, 0);
    public static readonly LocalDate Today = new(2026, 11, 19);

    public static PersonId Person(int number) => new($"00000000-0000-0000-0000-{number:000000000000}");

    public static Leader Leader(int number = 1) => new()
    {
        Id = Person(number),
        Name = $"Leader {number}",
        ZoneId = "Europe/Berlin",
        Locale = "en-GB",
        DigestByName = true,
        Since = Instant.FromUtc(2026, 1, 5, 8, 0),
    };

    public static Customer Customer(string name, EngagementModel? model = null) =>
        new(new CustomerId(new Guid([.. System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)).Take(16)])), name, model, false);

    public static Interaction Interaction(PersonId leader, CustomerId customer, LocalDate date, int minutes = 60) => new()
    {
        Id = new InteractionId(Guid.CreateVersion7(Now.ToDateTimeOffset())),
        Leader = leader,
        Customer = customer,
        Date = date,
        Minutes = minutes,
        LoggedAt = Now,
    };

    public static FollowUp FollowUp(FollowUpState state = FollowUpState.Suggested, PersonId? partner = null) => new()
    {
        Id = new FollowUpId(Guid.CreateVersion7(Now.ToDateTimeOffset())),
        Interaction = new InteractionId(Guid.CreateVersion7(Now.ToDateTimeOffset())),
        Leader = Person(1),
        Customer = Customer("Contoso").Id,
        Role = PartnerRole.Cco,
        Rule = TopicRule.Cco,
        Theme = "onboarding",
        Before = new ThemeHistory(30, []),
        Due = Today,
        State = state,
        Partner = partner,
        SuggestedAt = Now,
    };

    public static Promise Promise(PromiseState state, LocalDate due, Instant? closedAt = null) => new()
    {
        Id = new PromiseId(Guid.CreateVersion7(Now.ToDateTimeOffset())),
        Interaction = new InteractionId(Guid.CreateVersion7(Now.ToDateTimeOffset())),
        Leader = Person(1),
        Customer = Customer("Contoso").Id,
        Text = "The roadmap",
        Due = due,
        State = state,
        GivenAt = Now,
        ClosedAt = closedAt,
    };
}
