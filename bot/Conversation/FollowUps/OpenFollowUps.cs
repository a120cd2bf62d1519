using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// What is open for a person: what leaders sent, and a leader's own with partners; in the order of the card, which is that of its
/// numbers.
/// </summary>
internal sealed record OpenFollowUps(IReadOnlyList<FollowUp> ForMe, IReadOnlyList<FollowUp> Mine)
{
    public static async ValueTask<OpenFollowUps> ReadAsync(TurnContext context)
    {
        var forMe = await context.Store.FollowUps.OpenOfPartnerAsync(context.Me);
        if (!context.IsLeader)
        {
            return new(forMe, []);
        }

        var mine = await context.Store.FollowUps.OpenOfLeaderAsync(context.Me);
        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me, context.Texts, context.Today);
        var shown = mine.GroupBy(static followUp => followUp.Interaction)
            .SelectMany(of => lines.Joined([.. of]).Select(static one => one.FollowUp.Id))
            .ToHashSet();
        return new(forMe, [.. mine.Where(followUp => shown.Contains(followUp.Id))]);
    }

    /// <summary>True where the pressed button stood on the list.</summary>
    public static bool IsPressed(TurnContext context) => FollowUpButton.Read(context.Form).OnList;

    /// <summary>The one that was meant: by its number, its partner, its customer. Null where none fits, or more than one does.</summary>
    public FollowUp? Only(ParsedMessage said, Customer? customer)
    {
        IReadOnlyList<FollowUp> all = [.. ForMe, .. Mine];
        if (said.Number is { } number)
        {
            return number <= all.Count ? all[number - 1] : null;
        }

        var fitting = all.Where(followUp => Fits(followUp, said, customer)).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>The leader's own that were sent and are meant by partner and customer.</summary>
    public IReadOnlyList<FollowUp> Sent(ParsedMessage said, Customer? customer) =>
        [.. Mine.Where(followUp => followUp.State is FollowUpState.Sent or FollowUpState.Accepted && Fits(followUp, said, customer))];

    /// <summary>The list; of what was said about partners and customer, where that leaves anything.</summary>
    /// <param name="context">Who reads.</param>
    /// <param name="showDraft">The follow-up whose draft is shown in full, if any.</param>
    public static async ValueTask<AdaptiveCard> CardAsync(TurnContext context, FollowUpId? showDraft = null)
    {
        var open = await ReadAsync(context);
        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me, context.Texts, context.Today);
        var senders = open.ForMe.Count == 0
            ? []
            : (await context.Store.Leaders.AllAsync()).ToDictionary(leader => leader.Id, leader => leader.Name);
        var numbered = open.ForMe.Count + open.Mine.Count > 1;
        var customer = await context.SaidCustomerAsync();
        var chosen = open.Mine.Where(
            followUp => context.Said is { } said && Fits(followUp, said, customer)).Select(followUp => followUp.Id).ToHashSet();
        var read = showDraft is { } id && open.Mine.FirstOrDefault(followUp => followUp.Id == id) is { } one
            ? await context.Store.Interactions.FindAsync(one.Interaction)
            : null;
        return FollowUpsCard.Build(
            new FollowUpsCard.View
            {
                Today = context.Today,
                IsLeader = context.IsLeader,
                Mine = [.. open.Mine
                    .Select((followUp, i) => followUp.Id == showDraft
                        ? lines.Of(followUp, read, showDraft: true) with { Number = Number(open.ForMe.Count + i) }
                        : lines.Of(followUp) with { Number = Number(open.ForMe.Count + i) })
                    .Where(line => chosen.Count == 0 || chosen.Contains(line.FollowUp.Id))],
                ForMe = [.. open.ForMe.Select((followUp, i) => (
                    lines.Of(followUp) with { Number = Number(i) },
                    senders.GetValueOrDefault(followUp.Leader)))],
            },
            context.Texts);

        int? Number(int place) => numbered ? place + 1 : null;
    }

    private static bool Fits(FollowUp followUp, ParsedMessage said, Customer? customer) =>
        (said.Partners.Count > 0 || customer is not null)
        && (said.Partners.Count == 0 || said.Partners.Contains(followUp.Role))
        && (customer is null || followUp.Customer == customer.Id);
}
