using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Promises;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class InteractionsSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly PersonId Cio = Person(1);

    private static Interaction Contact(LocalDate day, int minutes, PersonId? leader = null, Instant? at = null) => new()
    {
        Id = new(NewId(at)),
        Leader = leader ?? Cio,
        Customer = new(NewId()),
        Date = day,
        Minutes = minutes,
        LoggedAt = at ?? Now,
    };

    private static Interaction Full() => Contact(Today, 45) with
    {
        Approach = Approach.StrategicAccountVisit,
        Mode = Mode.InPerson,
        Partners = [PartnerRole.Cmo, PartnerRole.Sales],
        Stage = JourneyStage.RenewOrExpand,
        Purpose = Purpose.GoToMarket,
        Insight = "They said \"slow\"; ünïcode 漢字 🙂\nand a second line",
        Shareable = true,
    };

    [EngineFact]
    public async Task Every_field_survives()
    {
        var full = Full();
        await Coach(store => store.Interactions.AddAsync(full));

        var found = await Coach(store => store.Interactions.FindAsync(full.Id));
        Assert.Equal(full.Partners, found!.Partners);
        Assert.Equal(full, found with { Partners = full.Partners });
    }

    [EngineFact]
    public async Task What_was_not_said_stays_unsaid()
    {
        var bare = Contact(Today, 1);
        await Coach(store => store.Interactions.AddAsync(bare));

        var found = await Coach(store => store.Interactions.FindAsync(bare.Id));
        Assert.Equal(bare, found! with { Partners = bare.Partners });
        Assert.Empty(found.Partners);
        Assert.Null(await Coach(store => store.Interactions.FindAsync(new(NewId()))));
    }

    [EngineFact]
    public async Task A_leaders_list_has_both_ends_latest_first_and_nobody_elses()
    {
        var first = Contact(Today.PlusDays(-7), 10);
        var early = Contact(Today, 20, at: Now);
        var late = Contact(Today, 30, at: Now + Duration.FromMinutes(1));
        var before = Contact(Today.PlusDays(-8), 1000);
        var after = Contact(Today.PlusDays(1), 1000);
        var other = Contact(Today, 40, Person(2));
        await Coach(async store =>
        {
            foreach (var contact in new[] { late, first, after, early, other, before }) { await store.Interactions.AddAsync(contact); }
        });

        var list = await Coach(store => store.Interactions.OfAsync(Cio, Today.PlusDays(-7), Today));
        Assert.Equal([late.Id, early.Id, first.Id], list.Select(contact => contact.Id));
        Assert.Equal(60, await Coach(store => store.Interactions.MinutesAsync(Cio, Today.PlusDays(-7), Today)));
        var everybody = await Coach(store => store.Interactions.BetweenAsync(Today.PlusDays(-7), Today));
        Assert.Equal(new[] { late.Id, early.Id, first.Id, other.Id }.ToHashSet(), everybody.Select(contact => contact.Id).ToHashSet());
    }

    [EngineFact]
    public async Task No_contact_is_no_minutes() => Assert.Equal(0, await Coach(store => store.Interactions.MinutesAsync(Cio, Today, Today)));

    [EngineFact]
    public async Task Last_is_what_was_logged_last_whatever_its_day()
    {
        var today = Contact(Today, 10, at: Now);
        var backfilled = Contact(Today.PlusDays(-3), 20, at: Now + Duration.FromMinutes(5));
        await Coach(store => store.Interactions.AddAsync(backfilled));
        await Coach(store => store.Interactions.AddAsync(today));

        Assert.Equal(backfilled.Id, (await Coach(store => store.Interactions.LastAsync(Cio)))!.Id);
        Assert.Null(await Coach(store => store.Interactions.LastAsync(Person(2))));
    }

    [EngineFact]
    public async Task Last_touched_is_what_was_logged_or_changed_last_together()
    {
        var first = Contact(Today, 10, at: Now);
        var second = Contact(Today, 20, at: Now + Duration.FromMinutes(5));
        await Coach(store => store.Interactions.AddAsync(first));
        await Coach(store => store.Interactions.AddAsync(second));
        Assert.Equal([second.Id], await TouchedAsync(Cio));

        await Coach(store => store.Interactions.ReviseAsync(first with { Version = 2, Minutes = 15 }, Now + Duration.FromMinutes(6)));
        Assert.Equal([first.Id], await TouchedAsync(Cio));
        Assert.Equal(second.Id, (await Coach(store => store.Interactions.LastAsync(Cio)))!.Id);

        await Coach(store => store.Interactions.ReviseAsync(second with { Version = 2, Minutes = 15 }, Now + Duration.FromMinutes(6)));
        Assert.Equal(
            new[] { first.Id, second.Id }.OrderBy(static id => id.Value), (await TouchedAsync(Cio)).OrderBy(static id => id.Value));

        await Coach(store => store.Interactions.ReviseAsync(first with { Version = 3, DeletedAt = Now }, Now + Duration.FromMinutes(7)));
        Assert.Equal([second.Id], await TouchedAsync(Cio));

        // Its return is no change of it.
        await Coach(store => store.Interactions.ReviseAsync(second with { Version = 3, Minutes = 25 }, Now + Duration.FromMinutes(8)));
        await Coach(store => store.Interactions.ReviseAsync(first with { Version = 4 }, Now + Duration.FromMinutes(9)));
        Assert.Equal([second.Id], await TouchedAsync(Cio));
        Assert.Empty(await TouchedAsync(Person(2)));
    }

    private async Task<IEnumerable<InteractionId>> TouchedAsync(PersonId leader) =>
        (await Coach(store => store.Interactions.LastTouchedAsync(leader))).Select(static interaction => interaction.Id);

    [EngineFact]
    public async Task A_deleted_one_is_only_found_by_its_id()
    {
        var contact = Contact(Today, 45);
        await Coach(store => store.Interactions.AddAsync(contact));
        await Coach(store => store.Interactions.ReviseAsync(contact with { Version = 2, DeletedAt = Now }, Now));

        Assert.Equal(Now, (await Coach(store => store.Interactions.FindAsync(contact.Id)))!.DeletedAt);
        Assert.Null(await Coach(store => store.Interactions.LastAsync(Cio)));
        Assert.Empty(await Coach(store => store.Interactions.OfAsync(Cio, Today, Today)));
        Assert.Empty(await Coach(store => store.Interactions.BetweenAsync(Today, Today)));
        Assert.Equal(0, await Coach(store => store.Interactions.MinutesAsync(Cio, Today, Today)));
    }

    [EngineFact]
    public async Task Revising_keeps_every_former_version()
    {
        var one = Full();
        var two = one with { Version = 2, Minutes = 90, Insight = null, Partners = [], Mode = null };
        var three = two with { Version = 3, Date = Today.PlusDays(-1), Customer = new(NewId()) };
        await Coach(store => store.Interactions.AddAsync(one));
        await Coach(store => store.Interactions.ReviseAsync(two, Now));
        await Coach(store => store.Interactions.ReviseAsync(three, Now));

        var found = await Coach(store => store.Interactions.FindAsync(one.Id));
        Assert.Equal(three, found! with { Partners = three.Partners });
        var former = await Coach(store => store.Interactions.FormerVersionsAsync(one.Id));
        Assert.Equal(2, former.Count);
        Assert.Equal(one, former[0] with { Partners = one.Partners });
        Assert.Equal(one.Partners, former[0].Partners);
        Assert.Equal(two, former[1] with { Partners = two.Partners });
    }

    [EngineFact]
    public async Task A_revision_of_what_changed_meanwhile_or_is_unknown_is_a_fault_and_changes_nothing()
    {
        var one = Contact(Today, 45);
        await Coach(store => store.Interactions.AddAsync(one));
        await Coach(store => store.Interactions.ReviseAsync(one with { Version = 2, Minutes = 50 }, Now));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Coach(store => store.Interactions.ReviseAsync(one with { Version = 2, Minutes = 60 }, Now)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Coach(store => store.Interactions.ReviseAsync(Contact(Today, 1) with { Version = 2 }, Now)));
        Assert.Equal(50, (await Coach(store => store.Interactions.FindAsync(one.Id)))!.Minutes);
        Assert.Single(await Coach(store => store.Interactions.FormerVersionsAsync(one.Id)));
    }

    [EngineFact]
    public async Task A_history_has_what_was_deleted_after_the_instant_in_its_place()
    {
        var first = Contact(Today, 10);
        var lately = Contact(Today.PlusDays(-1), 20);
        var longAgo = Contact(Today.PlusDays(-2), 30);
        await Coach(async store =>
        {
            foreach (var contact in new[] { first, lately, longAgo, Contact(Today, 40, Person(2)) }) { await store.Interactions.AddAsync(contact); }
            await store.Interactions.ReviseAsync(lately with { Version = 2, DeletedAt = Now }, Now);
            await store.Interactions.ReviseAsync(longAgo with { Version = 2, DeletedAt = Now - Duration.FromDays(1) }, Now);
        });

        var list = await Coach(store => store.Interactions.HistoryAsync(Cio, Today.PlusDays(-2), Today, Now - Duration.FromDays(1)));
        Assert.Equal([first.Id, lately.Id], list.Select(contact => contact.Id));
        Assert.Equal(Now, list[1].DeletedAt);
        Assert.Equal([first.Id], (await Coach(store => store.Interactions.HistoryAsync(Cio, Today, Today, Instant.MinValue))).Select(contact => contact.Id));
    }

    [EngineFact]
    public async Task What_was_deleted_up_to_the_instant_is_forgotten_with_all_that_hangs_on_it_but_what_was_sent()
    {
        var gone = Contact(Today, 10);
        var kept = Contact(Today, 20);
        FollowUp unsent = FollowUpOf(gone), sent = FollowUpOf(gone) with { State = FollowUpState.Sent, Partner = Person(3), SentAt = Now }, other = FollowUpOf(kept);
        Promise broken = PromiseOf(gone), owed = PromiseOf(kept);
        await Coach(async store =>
        {
            foreach (var contact in new[] { gone, kept }) { await store.Interactions.AddAsync(contact); }
            await store.Interactions.ReviseAsync(gone with { Version = 2, DeletedAt = Now }, Now);
            await store.Interactions.ReviseAsync(kept with { Version = 2, DeletedAt = Now + Duration.Epsilon + Duration.FromTicks(1) }, Now);
            foreach (var followUp in new[] { unsent, sent, other }) { await store.FollowUps.SaveAsync(followUp); }
            foreach (var promise in new[] { broken, owed }) { await store.Promises.SaveAsync(promise); }
        });

        Assert.Equal(1, await Unit(unit => unit.ForgetDeletedAsync(Now)));
        Assert.Equal(0, await Unit(unit => unit.ForgetDeletedAsync(Now)));

        Assert.Null(await Coach(store => store.Interactions.FindAsync(gone.Id)));
        Assert.Empty(await Coach(store => store.Interactions.FormerVersionsAsync(gone.Id)));
        Assert.Null(await Coach(store => store.FollowUps.FindAsync(unsent.Id)));
        Assert.Null(await Coach(store => store.Promises.FindAsync(broken.Id)));
        Assert.Equal(new PersonId(""), (await Coach(store => store.FollowUps.FindAsync(sent.Id)))!.Leader);
        Assert.Equal(sent.Id, Assert.Single(await Coach(store => store.FollowUps.OpenOfPartnerAsync(Person(3)))).Id);
        Assert.NotNull(await Coach(store => store.Interactions.FindAsync(kept.Id)));
        Assert.Single(await Coach(store => store.Interactions.FormerVersionsAsync(kept.Id)));
        Assert.NotNull(await Coach(store => store.FollowUps.FindAsync(other.Id)));
        Assert.NotNull(await Coach(store => store.Promises.FindAsync(owed.Id)));
    }

    [EngineFact]
    public async Task Deleted_contacts_are_forgotten_in_every_tenant_and_others_ids_stay_theirs()
    {
        var contact = Contact(Today, 10);
        await Coach(store => store.Interactions.AddAsync(contact with { DeletedAt = Now }));
        await Unit(unit => unit.Coach(OtherTenant).Interactions.AddAsync(contact));
        await Unit(unit => unit.Coach(OtherTenant).Promises.SaveAsync(PromiseOf(contact)));

        Assert.Equal(1, await Unit(unit => unit.ForgetDeletedAsync(Now)));
        Assert.NotNull(await Unit(unit => unit.Coach(OtherTenant).Interactions.FindAsync(contact.Id)));
        Assert.Single(await Unit(unit => unit.Coach(OtherTenant).Promises.OfInteractionAsync(contact.Id)));
    }

    private static FollowUp FollowUpOf(Interaction contact) => new()
    {
        Id = new(NewId()),
        Interaction = contact.Id,
        Leader = contact.Leader,
        Customer = contact.Customer,
        Role = PartnerRole.Cco,
        Rule = "cco-topic",
        Theme = "onboarding",
        Due = Today,
        SuggestedAt = Now,
    };

    private static Promise PromiseOf(Interaction contact) => new()
    {
        Id = new(NewId()),
        Interaction = contact.Id,
        Leader = contact.Leader,
        Customer = contact.Customer,
        Text = "t",
        Due = Today,
        GivenAt = Now,
    };
}
