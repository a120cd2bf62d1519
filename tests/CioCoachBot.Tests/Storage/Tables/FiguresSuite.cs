using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class FiguresSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Customer Contoso = new(new(NewId()), "Contoso", EngagementModel.Partnering, Strategic: true);
    private static readonly Customer Fabrikam = new(new(NewId()), "Fabrikam", null, Strategic: false);
    private static readonly Customer Litware = new(new(NewId()), "Litware", null, Strategic: true);

    [EngineFact]
    public async Task Contacts_that_are_alike_are_one_sum_and_what_is_deleted_or_anothers_is_none()
    {
        await LogAsync(Contact(Contoso, 30), Contact(Contoso, 15), Contact(Contoso, 60) with { Purpose = Purpose.GoToMarket });
        await LogAsync(Contact(Fabrikam, 20) with { Approach = Approach.Observation }, Contact(Contoso, 500) with { DeletedAt = Now }, Contact(Contoso, 500) with { Leader = Person(2) });

        var sums = await Coach(store => store.Figures.ContactsAsync(Person(1), Today, Today));

        Assert.Equal(
            [
                new(Approach.Meeting, null, null, null, EngagementModel.Partnering, 2, 45),
                new(Approach.Meeting, null, null, Purpose.GoToMarket, EngagementModel.Partnering, 1, 60),
                new(Approach.Observation, null, null, null, null, 1, 20),
            ],
            sums.OrderBy(sum => sum.Approach).ThenBy(sum => sum.Purpose is not null));
        Assert.Empty(await Coach(store => store.Figures.ContactsAsync(Person(1), Today.PlusDays(1), Today.PlusDays(9))));
    }

    [EngineFact]
    public async Task Days_add_up_and_empty_ones_are_left_out()
    {
        await LogAsync(Contact(Contoso, 30), Contact(Fabrikam, 15), Contact(Contoso, 10) with { Date = Today.PlusDays(-2) });

        Assert.Equal(
            [new(Today.PlusDays(-2), 10), new DaySum(Today, 45)],
            await Coach(store => store.Figures.DaysAsync(Person(1), Today.PlusDays(-7), Today)));
    }

    [EngineFact]
    public async Task Customers_are_those_met_and_every_strategic_account()
    {
        await LogAsync(Contact(Contoso, 30), Contact(Contoso, 30) with { Approach = Approach.DigitalListening }, Contact(Fabrikam, 5));

        Assert.Equal(
            [new(Contoso, 2, 1), new(Fabrikam, 1, 1), new CustomerSum(Litware, 0, 0)],
            await Coach(store => store.Figures.CustomersAsync(Person(1), Today, Today)));
    }

    [EngineFact]
    public async Task Those_to_be_met_regularly_are_those_whose_cadence_watching_does_not_satisfy()
    {
        var customers = Enum.GetValues<EngagementModel>().Cast<EngagementModel?>().Append(null)
            .SelectMany(model => new[] { false, true }.Select(strategic => new Customer(new(NewId()), $"{model} {strategic}", model, strategic)))
            .ToList();
        foreach (var customer in customers)
        {
            await Coach(store => store.Customers.SaveAsync(customer));
            await Coach(store => store.Interactions.AddAsync(Contact(customer, 30)));
        }

        Assert.Equal(
            customers.Where(static customer => ContactCadence.Of(customer) is { WatchingIsEnough: false }).Select(static customer => customer.Id).ToHashSet(),
            (await Coach(store => store.Figures.SeenAsync(Person(1), Today, Today, toBeMetOnly: true))).Select(static one => one.Customer).ToHashSet());
        Assert.Equal(customers.Count, (await Coach(store => store.Figures.SeenAsync(Person(1), Today, Today))).Count);
    }

    [EngineFact]
    public async Task Who_was_seen_is_told_apart_by_oneself_others_and_from_afar()
    {
        await LogAsync(
            Contact(Contoso, 30) with { Date = Today.PlusDays(-9) },
            Contact(Contoso, 30) with { Date = Today.PlusDays(-3), Leader = Person(2) },
            Contact(Contoso, 30) with { Approach = Approach.Observation });

        Assert.Equal(
            [new CustomerSeen(Contoso.Id, Today.PlusDays(-9), Today.PlusDays(-3), Today)],
            await Coach(store => store.Figures.SeenAsync(Person(1), Today.PlusDays(-99), Today)));
        Assert.Equal(
            [(Person(1), Today.PlusDays(-9)), (Person(2), Today.PlusDays(-3))],
            await Coach(store => store.Figures.LastByLeaderAsync(Contoso.Id, Today.PlusDays(-99))));
        Assert.Equal(
            new Dictionary<Approach, LocalDate> { [Approach.Meeting] = Today.PlusDays(-9), [Approach.Observation] = Today },
            await Coach(store => store.Figures.LastByApproachAsync(Person(1))));
    }

    [EngineFact]
    public async Task Promises_and_what_was_done_count_in_the_time_in_which_they_were_settled()
    {
        await LogAsync(Contact(Contoso, 30) with { Stage = JourneyStage.Use });
        await Coach(async store =>
        {
            await store.Promises.SaveAsync(Promised(PromiseState.Open, null));
            await store.Promises.SaveAsync(Promised(PromiseState.Open, null) with { Due = Today.PlusDays(-1) });
            await store.Promises.SaveAsync(Promised(PromiseState.Kept, Now));
            await store.Promises.SaveAsync(Promised(PromiseState.Kept, Now - Duration.FromDays(40)));
            await store.Promises.SaveAsync(Promised(PromiseState.Withdrawn, Now));
            await store.FollowUps.SaveAsync(Done(FollowUpResult.Renewal, Now));
            await store.FollowUps.SaveAsync(Done(null, Now));
            await store.FollowUps.SaveAsync(Done(FollowUpResult.Renewal, Now - Duration.FromDays(40)));
            await store.FollowUps.SaveAsync(Done(FollowUpResult.Renewal, Now) with { Partner = null });
        });
        var (from, to) = (Now - Duration.FromDays(30), Now + Duration.FromDays(1));

        var promises = await Coach(store => store.Figures.PromisesAsync(Person(1), from, to, Today));
        Assert.Equal([new(Contoso.Id, PromiseState.Open, 2, 1), new(Contoso.Id, PromiseState.Kept, 1, 0)], promises.OrderBy(sum => sum.State));
        var done = await Coach(store => store.Figures.DoneAsync(Person(1), from, to));
        Assert.Equal(
            [new(Contoso.Id, EngagementModel.Partnering, null, 1), new(Contoso.Id, EngagementModel.Partnering, FollowUpResult.Renewal, 1)],
            done.OrderBy(sum => sum.Result));
        Assert.Equal([JourneyStage.Use], await Coach(store => store.Figures.StagesAsync(Person(1))));
    }

    private Task LogAsync(params IReadOnlyList<Interaction> contacts) => Coach(async store =>
    {
        foreach (var customer in new[] { Contoso, Fabrikam, Litware })
        {
            await store.Customers.SaveAsync(customer);
        }

        foreach (var contact in contacts)
        {
            await store.Interactions.AddAsync(contact);
        }
    });

    private static Interaction Contact(Customer customer, int minutes) =>
        new() { Id = new(NewId()), Leader = Person(1), Customer = customer.Id, Date = Today, Minutes = minutes, LoggedAt = Now };

    private static Promise Promised(PromiseState state, Instant? closed) => new()
    {
        Id = new(NewId()),
        Interaction = new(NewId()),
        Leader = Person(1),
        Customer = Contoso.Id,
        Text = "t",
        Due = Today,
        State = state,
        GivenAt = Now,
        ClosedAt = closed,
    };

    private static FollowUp Done(FollowUpResult? result, Instant at) => new()
    {
        Id = new(NewId()),
        Interaction = new(NewId()),
        Leader = Person(1),
        Customer = Contoso.Id,
        Role = PartnerRole.Cco,
        Rule = "cco-topic",
        Theme = "service",
        Due = Today,
        State = FollowUpState.Done,
        Partner = Person(3),
        Result = result,
        SuggestedAt = at,
        DoneAt = at,
    };
}
