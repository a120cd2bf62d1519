using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.Requests;

/// <summary>What a partner wants goes to a leader, where nothing stands in the way.</summary>
internal static class WantedRequest
{
    /// <summary>The partner role that the person holds, or null.</summary>
    public static async ValueTask<PartnerRole?> RoleAsync(TurnContext context) =>
        (await context.Store.Partners.AllAsync()).FirstOrDefault(holder => holder.Person.Id == context.Me)?.Role;

    /// <summary>Sends it to the one who was named, or says why not.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> SendAsync(
        Leader leader, WantedForm wanted, PartnerRole role, TurnContext context)
    {
        var texts = context.Texts;
        if (leader.Id == context.Me)
        {
            return [context.Aside(texts["Requests.Yourself"])];
        }

        var today = context.Now.InZone(leader.Zone).Date;
        if (wanted.Kind == RequestKind.Visit
            && PlannedContact.Check(wanted.Day, wanted.Customer, Departments.Known, today) is { } refusal)
        {
            return [context.Aside(refusal.Reason == RefusalReason.PlanPassed ? texts["Requests.DayPassed"] : texts.Sentence(refusal))];
        }

        return await HindranceAsync(leader, context, toAll: false) is { } hindrance
            ? [context.Aside(texts["Requests.Hindrance." + hindrance, leader.Name])]
            :
            [
                context.Answer(Sent(texts["Requests.Sent." + wanted.Kind, leader.Name], context)),
                await AskAsync(leader, wanted, role, context, toAll: false),
            ];
    }

    /// <summary>That it is on its way, and how it is called back.</summary>
    public static AdaptiveCard Sent(string said, TurnContext context)
    {
        var data = RecallButton.Data(context.Now);
        context.Did(CardVerbs.RequestRecall, data.Select(static pair => (pair.Key, pair.Value)));
        return context.Notice(said, new CardButton(context.Texts["Requests.CallBack"], CardVerbs.RequestRecall, data));
    }

    /// <summary>What keeps it from the leader now; null where nothing does.</summary>
    public static async ValueTask<RequestHindrance?> HindranceAsync(Leader leader, TurnContext context, bool toAll) => RequestRules.Hindrance(
        leader,
        (await Attendance.ReadAsync(context.Store, leader.Id)).IsAway(leader.Id, context.Now.InZone(leader.Zone).Date),
        await context.Store.People.FindAsync(leader.Id) is { Reachable: true },
        await context.Store.Requests.OfLeaderAsync(leader.Id, context.Now - RequestRules.Waits),
        context.Me,
        toAll,
        context.Now);

    /// <summary>Keeps it, and shows it to the leader.</summary>
    public static async ValueTask<DirectMessage> AskAsync(
        Leader leader, WantedForm wanted, PartnerRole role, TurnContext context, bool toAll)
    {
        var request = new PartnerRequest
        {
            Id = new RequestId(Guid.CreateVersion7(context.Now.ToDateTimeOffset())),
            Partner = context.Me,
            Role = role,
            Leader = leader.Id,
            Kind = wanted.Kind,
            ToAll = toAll,
            Words = RequestRules.Words(wanted.Words),
            Customer = wanted.Customer,
            Day = wanted.Day,
            AskedAt = context.Now,
        };
        await context.Store.Requests.SaveAsync(request);
        await context.Store.Spoken.AddAsync(new Spoken(leader.Id, context.Now, MessageKind.Request, string.Empty));
        var card = PartnerRequestCard.Build(
            new PartnerRequestCard.View { Request = request, From = context.Person.Name, Today = context.Now.InZone(leader.Zone).Date },
            Localizer.For(leader.Locale));
        return new DirectMessage(leader.Id, card, MessageKey.Request(request), CardKey.Request(request));
    }
}
