using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage.Delivery;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class LeadersSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly Leader Full = new()
    {
        Id = Person(1),
        Name = "Dana Ito",
        Title = "CIO",
        Manager = Person(9),
        ZoneId = "Asia/Tokyo",
        Locale = "ja-JP",
        PromptDay = IsoDayOfWeek.Friday,
        PromptTime = new LocalTime(15, 45),
        DigestByName = true,
        PausedUntil = Today.PlusDays(10),
        ClosedWeek = new IsoWeek(2026, 47),
        Hindrance = Hindrance.Travel,
        PromptTimeIsChosen = true,
        Since = Now,
    };

    [EngineFact]
    public async Task Who_logged_nothing_can_be_taken_off_and_a_log_keeps_its_leader()
    {
        await Coach(store => store.Leaders.SaveAsync(Full));
        await Coach(store => store.Agenda.PlanAsync(DueKind.Prompt, Full.Id.Value, Instant.FromUtc(2026, 11, 19, 15, 0)));
        await Coach(store => store.Targets.SetAsync(new Target(Full.Id, 90, new LocalDate(2026, 11, 16))));

        Assert.True(await Coach(store => store.Leaders.RetireAsync(Full.Id)));

        Assert.Null(await Coach(store => store.Leaders.FindAsync(Full.Id)));
        Assert.Null(await Coach(store => store.Agenda.FindAsync(DueKind.Prompt, Full.Id.Value)));
        Assert.Empty(await Coach(store => store.Targets.HistoryAsync(Full.Id)));

        await Coach(store => store.Leaders.SaveAsync(Full));
        await Coach(store => store.Interactions.AddAsync(new Interaction
        {
            Id = new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)),
            Leader = Full.Id,
            Customer = new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)),
            Date = new LocalDate(2026, 11, 16),
            Minutes = 30,
            LoggedAt = Instant.FromUtc(2026, 11, 16, 9, 0),
        }));
        Assert.False(await Coach(store => store.Leaders.RetireAsync(Full.Id)));
        Assert.NotNull(await Coach(store => store.Leaders.FindAsync(Full.Id)));
    }

    [EngineFact]
    public async Task Every_field_survives()
    {
        await Coach(store => store.Leaders.SaveAsync(Full));

        Assert.Equal(Full, await Coach(store => store.Leaders.FindAsync(Full.Id)));
    }

    [EngineFact]
    public async Task What_is_not_set_stays_unset_also_when_it_was_set_before()
    {
        var bare = new Leader { Id = Full.Id, Name = "D", ZoneId = "UTC", Locale = "en", Since = Now };
        await Coach(store => store.Leaders.SaveAsync(Full));
        await Coach(store => store.Leaders.SaveAsync(bare));

        Assert.Equal(bare, await Coach(store => store.Leaders.FindAsync(Full.Id)));
    }

    [EngineFact]
    public async Task All_are_ordered_by_name()
    {
        await Coach(store => store.Leaders.SaveAsync(Full with { Name = "b" }));
        await Coach(store => store.Leaders.SaveAsync(Full with { Id = Person(2), Name = "C" }));
        await Coach(store => store.Leaders.SaveAsync(Full with { Id = Person(3), Name = "A" }));

        Assert.Equal(["A", "b", "C"], (await Coach(store => store.Leaders.AllAsync())).Select(leader => leader.Name).ToArray());
    }

    [EngineFact]
    public async Task A_forgotten_leader_leaves_nothing_but_what_partners_were_sent()
    {
        Person amy = new(Person(1), "Amy", "UTC", "en", Reachable: false), ben = amy with { Id = Person(2), Name = "Ben" };
        var left = new Dictionary<PersonId, (Interaction Contact, FollowUp Unsent, FollowUp Sent, Promise Promise, PlannedContact Plan)>();
        await Coach(async store =>
        {
            foreach (var person in new[] { amy, ben })
            {
                await store.People.SaveAsync(person);
                await store.Leaders.SaveAsync(Full with { Id = person.Id, Name = person.Name, Manager = amy.Id });
                var contact = new Interaction { Id = new(NewId()), Leader = person.Id, Customer = new(NewId()), Date = Today, Minutes = 30, LoggedAt = Now };
                await store.Interactions.AddAsync(contact);
                await store.Interactions.ReviseAsync(contact with { Version = 2 }, Now);
                var unsent = new FollowUp { Id = new(NewId()), Interaction = contact.Id, Leader = person.Id, Customer = contact.Customer, Role = PartnerRole.Cco, Rule = "r", Theme = "t", Message = "Hello", Due = Today, SuggestedAt = Now };
                var sent = unsent with { Id = new(NewId()), State = FollowUpState.Sent, Partner = Person(9), SentAt = Now };
                await store.FollowUps.SaveAsync(unsent);
                await store.FollowUps.SaveAsync(sent);
                var promise = new Promise { Id = new(NewId()), Interaction = contact.Id, Leader = person.Id, Customer = contact.Customer, Text = "t", Due = Today, GivenAt = Now };
                await store.Promises.SaveAsync(promise);
                await store.Targets.SetAsync(new(person.Id, 90, Today));
                var plan = new PlannedContact(person.Id, Today, "Contoso");
                await store.Agenda.PlanAsync(DueKind.Prompt, person.Id.Value, Now);
                await store.Agenda.PlanAsync(DueKind.Promise, promise.Id.ToString(), Now);
                await store.Agenda.PlanAsync(DueKind.PlannedContact, plan.Subject, Now);
                left[person.Id] = (contact, unsent, sent, promise, plan);
            }

            await store.Targets.SetAsync(new(null, 100, Today));
        });
        await Unit(unit => unit.Outbox.AddAsync(Welcome(), Now));

        await Coach(store => store.Leaders.ForgetAsync(amy.Id));

        Assert.Null(await Coach(store => store.Leaders.FindAsync(amy.Id)));
        Assert.Null(await Coach(store => store.People.FindAsync(amy.Id)));
        Assert.Null((await Coach(store => store.Leaders.FindAsync(ben.Id)))!.Manager);
        foreach (var (person, (contact, unsent, sent, promise, plan)) in left)
        {
            var stays = person == ben.Id;
            Assert.Equal(stays, await Coach(store => store.Interactions.FindAsync(contact.Id)) is not null);
            Assert.Equal(stays ? 1 : 0, (await Coach(store => store.Interactions.FormerVersionsAsync(contact.Id))).Count);
            Assert.Equal(stays, await Coach(store => store.FollowUps.FindAsync(unsent.Id)) is not null);
            Assert.Equal(stays ? person : new PersonId(""), (await Coach(store => store.FollowUps.FindAsync(sent.Id)))!.Leader);
            Assert.Equal(stays, await Coach(store => store.Promises.FindAsync(promise.Id)) is not null);
            Assert.Equal(stays ? 2 : 1, (await Coach(store => store.Targets.HistoryAsync(person))).Count);
            Assert.Equal(stays, await Coach(store => store.Agenda.FindAsync(DueKind.Prompt, person.Value)) is not null);
            Assert.Equal(stays, await Coach(store => store.Agenda.FindAsync(DueKind.Promise, promise.Id.ToString())) is not null);
            Assert.Equal(stays, await Coach(store => store.Agenda.FindAsync(DueKind.PlannedContact, plan.Subject)) is not null);
        }

        // Whoever comes back is welcomed anew.
        Assert.True(await Unit(unit => unit.Outbox.AddAsync(Welcome(), Now)));
        Assert.False(await Unit(unit => unit.Outbox.AddAsync(Welcome(), Now)));
    }

    [EngineFact]
    public async Task What_waits_for_a_forgotten_leader_is_not_said_and_the_chat_is_nobodys_until_the_next_turn()
    {
        var chat = new ConversationAddress { Tenant = Tenant, Id = "a:1", Kind = "personal", ServiceUrl = "https://smba.trafficmanager.net/", Person = Person(1) };
        await Coach(store => store.Leaders.SaveAsync(Full));
        await Unit(async unit =>
        {
            await unit.Conversations.SaveAsync(chat, Now);
            await unit.Outbox.AddAsync(Welcome(), Now);
            await unit.Seen.TryAddAsync(Tenant, "press", Person(1), Now);
            await unit.Seen.SaveAnswerAsync(Tenant, "press", [1]);
            await unit.Seen.TryAddAsync(Tenant, "other", Person(2), Now);
            await unit.Seen.SaveAnswerAsync(Tenant, "other", [1]);
            await unit.Coach(Tenant).Leaders.ForgetAsync(Person(1));
        });

        Assert.Empty(await Unit(unit => unit.Outbox.ClaimAsync(Now, Now, 10)));
        Assert.Null(await Unit(unit => unit.Conversations.FindPersonalAsync(Tenant, Person(1))));
        Assert.NotNull(await Unit(unit => unit.Conversations.FindAsync(Tenant, "a:1")));
        Assert.Null(await Unit(unit => unit.Seen.FindAnswerAsync(Tenant, "press")));
        Assert.False(await Unit(unit => unit.Seen.TryAddAsync(Tenant, "press", Person(1), Now)));
        Assert.NotNull(await Unit(unit => unit.Seen.FindAnswerAsync(Tenant, "other")));

        await Unit(unit => unit.Conversations.SaveAsync(chat, Now));
        Assert.Equal("a:1", (await Unit(unit => unit.Conversations.FindPersonalAsync(Tenant, Person(1))))!.Id);
    }

    [EngineFact]
    public async Task A_forgotten_leader_who_holds_a_role_stays_known_as_its_holder()
    {
        await Coach(async store =>
        {
            await store.People.SaveAsync(new(Person(1), "Amy", "UTC", "en", Reachable: false));
            await store.Leaders.SaveAsync(Full);
            await store.Partners.AppointAsync(PartnerRole.Cco, Full.Id);
            await store.Leaders.ForgetAsync(Full.Id);
        });

        Assert.Null(await Coach(store => store.Leaders.FindAsync(Full.Id)));
        Assert.Equal("Amy", (await Coach(store => store.Partners.HolderAsync(PartnerRole.Cco)))!.Person.Name);
    }

    private static Outgoing Welcome() => new()
    {
        Id = NewId(),
        Tenant = Tenant,
        ConversationId = "a:1",
        Kind = OutgoingKind.Send,
        Payload = [1],
        Once = MessageKey.Welcome(Person(1)),
        CreatedAt = Now,
    };
}
