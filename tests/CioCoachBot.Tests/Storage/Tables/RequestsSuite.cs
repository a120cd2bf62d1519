using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Requests;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class RequestsSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly PartnerRequest Visit = new()
    {
        Id = new(new Guid("00000000-0000-0000-0000-000000000001")),
        Partner = Person(1),
        Role = PartnerRole.Cco,
        Leader = Person(2),
        Kind = RequestKind.Visit,
        Words = "invite Priya to visit Contoso",
        Customer = "Contoso",
        Day = new(2026, 12, 3),
        AskedAt = Instant.FromUtc(2026, 11, 16, 8, 0),
    };

    private static readonly PartnerRequest Question = new()
    {
        Id = new(new Guid("00000000-0000-0000-0000-000000000002")),
        Partner = Person(3),
        Role = PartnerRole.Sales,
        Leader = Person(2),
        Kind = RequestKind.Question,
        ToAll = true,
        Words = "about the portal",
        AskedAt = Instant.FromUtc(2026, 11, 17, 8, 0),
    };

    [EngineFact]
    public async Task A_request_comes_back_as_it_was_and_with_its_answer()
    {
        await Coach(store => store.Requests.SaveAsync(Visit));
        await Coach(store => store.Requests.SaveAsync(Question));
        var answered = Question with { State = RequestState.Accepted, Answer = "they love it", AnsweredAt = Instant.FromUtc(2026, 11, 18, 8, 0) };
        await Coach(store => store.Requests.SaveAsync(answered));

        Assert.Equal(Visit, await Coach(store => store.Requests.FindAsync(Visit.Id)));
        Assert.Equal([Visit, answered], await Coach(store => store.Requests.OfLeaderAsync(Person(2), Visit.AskedAt)));
        Assert.Equal([answered], await Coach(store => store.Requests.OfLeaderAsync(Person(2), Question.AskedAt)));
        Assert.Empty(await Coach(store => store.Requests.OfLeaderAsync(Person(1), Visit.AskedAt)));
    }

    [EngineFact]
    public async Task Who_is_forgotten_was_asked_nothing_and_asked_nothing()
    {
        await Coach(store => store.Requests.SaveAsync(Visit));
        await Coach(store => store.Requests.SaveAsync(Question));

        await Coach(store => store.Partners.ForgetAsync(Person(1)));
        Assert.Null(await Coach(store => store.Requests.FindAsync(Visit.Id)));
        Assert.NotNull(await Coach(store => store.Requests.FindAsync(Question.Id)));

        await Coach(store => store.Leaders.ForgetAsync(Person(2)));
        Assert.Null(await Coach(store => store.Requests.FindAsync(Question.Id)));
    }
}
