using CioCoachBot.Cards;
using CioCoachBot.Coach;

namespace CioCoachBot.Conversation.Partnership;

/// <summary>The list of what is open.</summary>
internal static class OpenFollowUps
{
    /// <summary>True where the pressed button stood on the list.</summary>
    public static bool IsPressed(TurnContext context) => string.Equals(context.Value("list"), "true", StringComparison.OrdinalIgnoreCase);

    /// <param name="context">Who reads.</param>
    /// <param name="showDraft">The follow-up whose draft is shown in full, if any.</param>
    public static async ValueTask<AdaptiveCard> CardAsync(TurnContext context, FollowUpId? showDraft = null)
    {
        var names = (await context.CustomersAsync()).ToDictionary(customer => customer.Id, customer => customer.Name);
        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me);
        var mine = context.IsLeader ? await context.Store.FollowUps.OpenOfLeaderAsync(context.Me) : [];
        var forMe = await context.Store.FollowUps.OpenOfPartnerAsync(context.Me);
        var senders = forMe.Count == 0 ? [] : (await context.Store.Leaders.AllAsync()).ToDictionary(leader => leader.Id, leader => leader.Name);
        return FollowUpsCard.Build(new FollowUpsCard.View
        {
            Today = context.Today,
            Mine = [.. mine.Select(followUp => lines.Of(followUp, names.GetValueOrDefault(followUp.Customer, string.Empty), followUp.Id == showDraft))],
            ForMe = [.. forMe.Select(followUp => (
                new FollowUpLine(followUp, names.GetValueOrDefault(followUp.Customer, string.Empty), context.Person.Name, Reachable: true),
                senders.GetValueOrDefault(followUp.Leader, "A leader")))],
        });
    }
}
