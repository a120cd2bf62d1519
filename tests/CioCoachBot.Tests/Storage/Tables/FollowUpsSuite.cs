using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Tables;

public abstract class FollowUpsSuite(IEngine engine) : StoreSuite(engine)
{
    private static readonly PersonId Cio = Person(1);
    private static readonly PersonId Cmo = Person(2);
    private static readonly InteractionId Contact = new(NewId());

    private static FollowUp Proposal(FollowUpState state = FollowUpState.Suggested, int dueIn = 2) => new()
    {
        Id = new(NewId()),
        Interaction = Contact,
        Leader = Cio,
        Customer = new(NewId()),
        Role = PartnerRole.Cmo,
        Rule = "cmo-topic",
        Theme = "brand",
        Before = new ThemeHistory(30, [new(NewId()), new(NewId())], 4),
        Due = Today.PlusDays(dueIn),
        State = state,
        SuggestedAt = Now,
    };

    private Task Save(params FollowUp[] followUps) => Coach(async store =>
    {
        foreach (var followUp in followUps) { await store.FollowUps.SaveAsync(followUp); }
    });

    [EngineFact]
    public async Task Every_field_survives_and_is_replaced()
    {
        var first = Proposal();
        var full = first with
        {
            Role = PartnerRole.Sales,
            Before = new ThemeHistory(30, []),
            Message = "Hello",
            State = FollowUpState.Declined,
            Partner = Cmo,
            Answer = "Not now",
            Outcome = "Done all the same",
            Result = FollowUpResult.IdeaTaken,
            PassedTo = PartnerRole.Cco,
            SentAt = Now + Duration.FromHours(1),
            AnsweredAt = Now + Duration.FromHours(2),
            DoneAt = Now + Duration.FromHours(3),
        };
        await Save(first);
        Assert.Equal(first, await Coach(store => store.FollowUps.FindAsync(first.Id)));
        await Save(full);
        Assert.Equal(full, await Coach(store => store.FollowUps.FindAsync(first.Id)));
        Assert.Null(await Coach(store => store.FollowUps.FindAsync(new(NewId()))));
    }

    [EngineFact]
    public async Task Open_with_a_role_is_what_its_holders_were_sent_and_have_not_closed()
    {
        var (sent, taken) = (Proposal(FollowUpState.Sent, dueIn: 3), Proposal(FollowUpState.Accepted, dueIn: 1));
        await Save(
            sent, taken, Proposal(), Proposal(FollowUpState.Done), Proposal(FollowUpState.Swapped),
            Proposal(FollowUpState.Sent) with { Role = PartnerRole.Sales });

        Assert.Equal([taken.Id, sent.Id], (await Coach(store => store.FollowUps.OpenOfRoleAsync(PartnerRole.Cmo))).Select(one => one.Id));
    }

    [EngineFact]
    public async Task Those_of_an_interaction_keep_the_order_in_which_they_were_proposed()
    {
        // Many at one instant: their ids do not tell the order.
        var proposed = Enumerable.Range(0, 12).Select(_ => Proposal()).ToArray();
        await Save(proposed);
        await Save(proposed[3] with { State = FollowUpState.Sent });
        await Save(Proposal() with { Interaction = new(NewId()) });

        var list = await Coach(store => store.FollowUps.OfInteractionAsync(Contact));
        Assert.Equal(proposed.Select(followUp => followUp.Id), list.Select(followUp => followUp.Id));
    }

    [EngineFact]
    public async Task Open_ones_are_told_soonest_due_first()
    {
        var sent = Proposal(FollowUpState.Sent, dueIn: 3) with { Partner = Cmo };
        var accepted = Proposal(FollowUpState.Accepted, dueIn: 1) with { Partner = Cmo };
        var suggested = Proposal();
        await Save(
            sent,
            accepted,
            suggested,
            Proposal(FollowUpState.Done) with { Partner = Cmo },
            Proposal(FollowUpState.Declined) with { Partner = Cmo },
            Proposal(FollowUpState.Dismissed),
            Proposal() with { Leader = Person(7) });

        Assert.Equal([accepted, suggested, sent], await Coach(store => store.FollowUps.OpenOfLeaderAsync(Cio)));
        Assert.Equal([accepted, sent], await Coach(store => store.FollowUps.OpenOfPartnerAsync(Cmo)));
    }
}
