using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>
/// Deletes everything of whoever presses. What a leader sent to partners stays with them, without the leader; what leaders sent to a
/// partner stays with those, without the partner, and what is open goes back to them.
/// </summary>
internal sealed class ForgetMeNow : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DataForgetNow];

    // Whoever presses twice is nobody any more, and is not made anybody by it.
    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var view = await ForgetMe.ViewAsync(context);
        var wasSomebody = context.IsLeader || view.Roles.Count > 0 || context.Person is { HereFor: not null } or { Claims: not null };
        var handedBack = new List<Reply>();
        foreach (var partner in (await context.Store.Partners.AllAsync()).Where(partner => partner.Person.Id == context.Me))
        {
            handedBack.AddRange(await RoleHandover.LeaveAsync(context.Store, partner, context.Now));
        }

        var posted = await PartnerCards.FindAsync(context.Store, context.Me);
        await context.Store.Partners.ForgetAsync(context.Me);
        await context.Store.Leaders.ForgetAsync(context.Me);
        handedBack.AddRange(await posted.StripAsync(context.Store, context.Now));
        return wasSomebody
            ? [context.Answer(ForgetMeCard.Build(view with { Done = true }, context.Texts)), .. handedBack]
            : [context.Aside(context.Texts["Privacy.NothingLeft"])];
    }
}
