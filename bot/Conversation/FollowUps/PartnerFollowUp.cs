using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>A follow-up in the hands of its partner.</summary>
internal static class PartnerFollowUp
{
    /// <summary>For so long the leader's card is likely still in sight, and its change is enough.</summary>
    private static readonly Duration InSight = Duration.FromHours(1);

    /// <summary>The key of its card, once it was sent.</summary>
    public static CardKey Key(FollowUp followUp) => CardKey.PartnerFollowUp(followUp.Partner!.Value, followUp);

    /// <summary>The card as the partner sees it, from the leader's turn.</summary>
    public static AdaptiveCard Card(OwnFollowUp own, TurnContext context, FollowUpLines lines, Person partner) => Card(
        new Held(own.FollowUp, context.Leader, own.Logged, own.Logged.Customer.Name, lines.HeardAt(own.FollowUp)),
        context.Now.InZone(partner.Zone).Date,
        Localizer.For(partner.ReadsIn));

    /// <summary>Asks for a word why not; the follow-up stays as it is.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> AskWhyAsync(TurnContext context)
    {
        if (await FindAsync(context, FollowUpButton.Read(context.Form).Id) is not { } held)
        {
            return context.OutOfDate();
        }

        var card = Card(held, context.Today, context.Texts, askWhy: held.FollowUp.State == FollowUpState.Sent);
        return [context.Answer(card, OpenFollowUps.IsPressed(context) ? null : Key(held.FollowUp))];
    }

    /// <summary>
    /// Takes a partner's step, shows it on the partner's card and on the leader's. A no and a done are worth a message to the leader; a
    /// yes is where it says more than the card, or comes when the card is out of sight.
    /// </summary>
    public static ValueTask<IReadOnlyList<Reply>> StepAsync(TurnContext context, Func<FollowUp, Result<FollowUp>> take) =>
        StepAsync(context, FollowUpButton.Read(context.Form).Id, take);

    /// <summary>Done, as it was typed.</summary>
    public static ValueTask<IReadOnlyList<Reply>> CompleteAsync(TurnContext context, FollowUpId id) =>
        StepAsync(context, id, followUp => FollowUpSteps.Complete(followUp, context.Me, null, context.Now));

    private static async ValueTask<IReadOnlyList<Reply>> StepAsync(
        TurnContext context, FollowUpId? id, Func<FollowUp, Result<FollowUp>> take)
    {
        if (await FindAsync(context, id) is not { } held)
        {
            return context.OutOfDate();
        }

        var step = take(held.FollowUp);
        if (step.Value is not { } next)
        {
            var refusal = step.Refusals[0];
            return refusal.Field == "why"
                ? [context.Answer(Card(held, context.Today, context.Texts, refusals: [refusal]), Key(held.FollowUp))]
                : [context.Aside(context.Texts.Sentence(refusal))];
        }

        var changed = next != held.FollowUp;
        held = held with { FollowUp = next };
        if (!changed)
        {
            return await ShowAsync(context, held);
        }

        await context.Store.FollowUps.SaveAsync(next);
        var replies = await ShowAsync(context, held);
        if (held is { Leader: { } leader, Logged: { } logged })
        {
            await TellAsync(context, next, leader, logged, replies);
        }

        return replies;
    }

    private static async ValueTask TellAsync(
        TurnContext context, FollowUp next, Leader leader, InteractionDetails logged, List<Reply> replies)
    {
        logged = logged with { FollowUps = [.. logged.FollowUps.Select(other => other.Id == next.Id ? next : other)] };
        if (logged.Interaction.DeletedAt is null)
        {
            var card = await Confirmation.CardAsync(context.Store, leader, logged, Confirmation.Saved, context.Now);
            replies.Add(new CardUpdate(logged.CardKey, card));
        }

        var texts = Localizer.For(leader.Locale);
        if (News(next, logged.Customer.Name, texts) is { } news)
        {
            replies.Add(new DirectMessage(leader.Id, NoticeCards.Of(texts, news), MessageKey.Answer(next)));
        }
    }

    /// <summary>
    /// The partner's card after a step. A press on the list answers with the list, and changes the card of the follow-up as well.
    /// </summary>
    private static async ValueTask<List<Reply>> ShowAsync(TurnContext context, Held held)
    {
        var card = Card(held, context.Today, context.Texts);
        return OpenFollowUps.IsPressed(context)
            ? [context.Answer(await OpenFollowUps.CardAsync(context)), new CardUpdate(Key(held.FollowUp), card)]
            : [context.Answer(card, Key(held.FollowUp))];
    }

    private static AdaptiveCard Card(
        Held held, LocalDate today, Localizer texts, bool askWhy = false, IReadOnlyList<Refusal>? refusals = null) =>
        PartnerFollowUpCard.Build(new PartnerFollowUpCard.View
        {
            FollowUp = held.FollowUp,
            From = held.Leader?.Name,
            Customer = held.Customer,
            Contact = held.Logged?.Interaction,
            Reason = held is { Logged: not null, Customer: { } customer } ? texts.Reason(held.FollowUp, customer, held.HeardAt) : null,
            Today = today,
            AskWhy = askWhy,
            Refusals = refusals ?? [],
        }, texts);

    private static async ValueTask<Held?> FindAsync(TurnContext context, FollowUpId? id)
    {
        if (id is not { } value || await context.Store.FollowUps.FindAsync(value) is not { } followUp || followUp.Partner != context.Me)
        {
            return null;
        }

        var leader = await context.Store.Leaders.FindAsync(followUp.Leader);
        var logged = leader is null ? null : await new InteractionService(
            context.Store, leader, InsightTopics.Known, context.Now).FindAsync(followUp.Interaction.Value);
        var customer = logged?.Customer ?? await context.Store.Customers.FindAsync(followUp.Customer);
        var lines = await FollowUpLines.ReadAsync(context.Store, followUp.Leader, context.Texts);
        return new Held(followUp, leader, logged, customer?.Name, lines.HeardAt(followUp));
    }

    /// <summary>
    /// A follow-up with what it came from; leader and contact are null once they are forgotten: the follow-up stays the partner's.
    /// </summary>
    private sealed record Held(
        FollowUp FollowUp, Leader? Leader, InteractionDetails? Logged, string? Customer, IReadOnlyList<string> HeardAt);

    /// <summary>What the leader is told of the step; null where the card says enough.</summary>
    private static string? News(FollowUp followUp, string customer, Localizer texts)
    {
        var theme = texts.About(followUp);
        return followUp switch
        {
            { State: FollowUpState.Declined, Answer: { } why } =>
                texts["FollowUps.NewsDeclinedBecause." + followUp.Role, theme, customer, texts.Numbers.Quoted(why)],
            { State: FollowUpState.Declined } => texts["FollowUps.NewsDeclined." + followUp.Role, theme, customer],
            { State: FollowUpState.Done } => WithLine(texts["FollowUps.NewsDone." + followUp.Role, theme, customer], followUp.Outcome),
            { State: FollowUpState.Accepted, Answer: null } when followUp.AnsweredAt - followUp.SentAt < InSight => null,
            { State: FollowUpState.Accepted } => WithLine(texts["FollowUps.NewsTaken." + followUp.Role, theme, customer], followUp.Answer),
            _ => null,
        };

        string WithLine(string sentence, string? line) => line is null ? sentence : sentence + " " + texts.Numbers.Quoted(line);
    }
}
