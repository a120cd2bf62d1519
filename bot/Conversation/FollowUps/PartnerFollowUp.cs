using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using NodaTime;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>A follow-up in the hands of its partner.</summary>
internal static class PartnerFollowUp
{
    /// <summary>The key of its card, once it was sent.</summary>
    public static CardKey Key(FollowUp followUp) => CardKey.HandOver(followUp.Partner!.Value, followUp);

    /// <summary>The card as the partner sees it.</summary>
    public static AdaptiveCard Card(FollowUp followUp, Leader leader, InteractionDetails logged, LocalDate today) =>
        Card(new Handed(followUp, leader, logged, logged.Customer.Name), today);

    /// <summary>Asks for a word why not; the follow-up stays as it is.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> AskWhyAsync(TurnContext context)
    {
        if (await FindAsync(context, context.Id("followUpId")) is not { } handed)
        {
            return context.OutOfDate();
        }

        var card = Card(handed, context.Today, askWhy: handed.FollowUp.State == FollowUpState.Sent);
        return [context.Answer(card, OpenFollowUps.IsPressed(context) ? null : Key(handed.FollowUp))];
    }

    /// <summary>Takes a partner's step, shows it on the partner's card and on the leader's. Only a no and a done are worth a message to the leader.</summary>
    public static ValueTask<IReadOnlyList<Reply>> StepAsync(TurnContext context, Func<FollowUp, Result<FollowUp>> take) => StepAsync(context, context.Id("followUpId"), take);

    /// <summary>Done, as it was typed.</summary>
    public static ValueTask<IReadOnlyList<Reply>> CompleteAsync(TurnContext context, FollowUpId id) =>
        StepAsync(context, id.Value, followUp => FollowUpSteps.Complete(followUp, context.Me, context.Now));

    private static async ValueTask<IReadOnlyList<Reply>> StepAsync(TurnContext context, Guid? id, Func<FollowUp, Result<FollowUp>> take)
    {
        if (await FindAsync(context, id) is not { } handed)
        {
            return context.OutOfDate();
        }

        var step = take(handed.FollowUp);
        if (step.Value is not { } next)
        {
            var refusal = step.Refusals[0];
            return refusal.Field == "why"
                ? [context.Answer(Card(handed, context.Today, askWhy: true, [refusal]), Key(handed.FollowUp))]
                : [context.Aside(context.Texts.Sentence(refusal))];
        }

        var changed = next != handed.FollowUp;
        handed = handed with { FollowUp = next };
        if (!changed)
        {
            return await ShowAsync(context, handed);
        }

        await context.Store.FollowUps.SaveAsync(next);
        var replies = await ShowAsync(context, handed);
        if (handed is { Leader: { } leader, Logged: { } logged })
        {
            await TellAsync(context, next, leader, logged, replies);
        }

        return replies;
    }

    private static async ValueTask TellAsync(TurnContext context, FollowUp next, Leader leader, InteractionDetails logged, List<Reply> replies)
    {
        logged = logged with { FollowUps = [.. logged.FollowUps.Select(other => other.Id == next.Id ? next : other)] };
        if (logged.Interaction.DeletedAt is null)
        {
            replies.Add(new CardUpdate(logged.CardKey, await Confirmation.CardAsync(context.Store, leader, logged, Confirmation.Saved, context.Now)));
        }

        if (News(next, logged.Customer.Name) is { } news)
        {
            replies.Add(new DirectMessage(leader.Id, NoticeCards.Of(news), MessageKey.Answer(next)));
        }
    }

    /// <summary>The partner's card after a step. A press on the list of follow-ups answers with the list, and changes the card of the hand-over as well.</summary>
    private static async ValueTask<List<Reply>> ShowAsync(TurnContext context, Handed handed)
    {
        var card = Card(handed, context.Today);
        return OpenFollowUps.IsPressed(context)
            ? [context.Answer(await OpenFollowUps.CardAsync(context)), new CardUpdate(Key(handed.FollowUp), card)]
            : [context.Answer(card, Key(handed.FollowUp))];
    }

    private static AdaptiveCard Card(Handed handed, LocalDate today, bool askWhy = false, IReadOnlyList<Refusal>? refusals = null) =>
        PartnerFollowUpCard.Build(new PartnerFollowUpCard.View
        {
            FollowUp = handed.FollowUp,
            From = handed.Leader?.Name ?? "a leader",
            Customer = handed.Customer,
            After = handed.Logged is { } logged ? After(logged.Interaction) : "a contact",
            Today = today,
            AskWhy = askWhy,
            Refusals = refusals ?? [],
        });

    private static async ValueTask<Handed?> FindAsync(TurnContext context, Guid? id)
    {
        if (id is not { } value || await context.Store.FollowUps.FindAsync(new FollowUpId(value)) is not { } followUp || followUp.Partner != context.Me)
        {
            return null;
        }

        var leader = await context.Store.Leaders.FindAsync(followUp.Leader);
        var logged = leader is null ? null : await new InteractionService(context.Store, leader, context.Now).FindAsync(followUp.Interaction.Value);
        var customer = logged?.Customer ?? await context.Store.Customers.FindAsync(followUp.Customer);
        return new Handed(followUp, leader, logged, customer?.Name ?? "a customer");
    }

    /// <summary>A follow-up with what it came from; leader and contact are null once they are forgotten: the follow-up stays the partner's.</summary>
    private sealed record Handed(FollowUp FollowUp, Leader? Leader, InteractionDetails? Logged, string Customer);

    private static string? News(FollowUp followUp, string customer)
    {
        var who = Numbers.Capital(Terms.The(followUp.Role));
        return followUp switch
        {
            { State: FollowUpState.Declined, Answer: { } why } => $"{who} will not take {followUp.Theme} at {customer}: \"{why}\"",
            { State: FollowUpState.Declined } => $"{who} will not take {followUp.Theme} at {customer}, without saying why.",
            { State: FollowUpState.Done } => $"{who} has done what you asked: {followUp.Theme} at {customer}.",
            _ => null,
        };
    }

    /// <summary>How the contact was, in a few words.</summary>
    private static string After(Interaction interaction) => interaction switch
    {
        { Approach: Approach.StrategicAccountVisit } => "a visit",
        { Approach: Approach.AdvisoryBoard } => "an advisory board",
        { Approach: Approach.CoCreation } => "a workshop",
        { Approach: Approach.CioOnLoan } => "time on loan",
        { Approach: Approach.Support } => "a support case",
        { Approach: Approach.Observation } => "watching customers",
        { Approach: Approach.DigitalListening } => "listening online",
        { Mode: Mode.Phone } => "a call",
        { Mode: Mode.Video } => "a video call",
        { Mode: Mode.Event } => "an event",
        _ => "a meeting",
    };
}
