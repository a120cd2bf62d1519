using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Logging;
using NodaTime;

namespace CioCoachBot.Conversation.Partnership;

/// <summary>A follow-up in the hands of its partner.</summary>
internal static class HandOver
{
    /// <summary>The key of its message, which is also what makes it be sent once.</summary>
    public static string Key(FollowUp followUp) => $"handover:{followUp.Id}";

    public static AdaptiveCard Card(FollowUp followUp, Leader leader, Logged logged, LocalDate today, bool askWhy = false, IReadOnlyList<Refusal>? refusals = null) =>
        HandOverCard.Build(new HandOverCard.View
        {
            FollowUp = followUp,
            From = leader.Name,
            Customer = logged.Customer.Name,
            After = After(logged.Interaction),
            Today = today,
            AskWhy = askWhy,
            Refusals = refusals ?? [],
        });

    /// <summary>Asks for a word why not; the follow-up stays as it is.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> AskWhyAsync(TurnContext context)
    {
        if (await FindAsync(context) is not var (followUp, leader, logged))
        {
            return context.OutOfDate();
        }

        var card = Card(followUp, leader, logged, context.Today, askWhy: followUp.State == FollowUpState.Sent);
        return [context.Answer(card, OpenFollowUps.IsPressed(context) ? null : Key(followUp))];
    }

    /// <summary>Takes a partner's step, shows it on the partner's card and on the leader's. Only a no and a done are worth a message to the leader.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> StepAsync(TurnContext context, Func<FollowUp, Step> take)
    {
        if (await FindAsync(context) is not var (followUp, leader, logged))
        {
            return context.OutOfDate();
        }

        var step = take(followUp);
        if (step.Next is not { } next)
        {
            var refusal = step.Refusal!;
            return refusal.Field == "why"
                ? [context.Answer(Card(followUp, leader, logged, context.Today, askWhy: true, [refusal]), Key(followUp))]
                : [context.Aside(refusal.Message)];
        }

        if (next == followUp)
        {
            return await ShowAsync(context, next, leader, logged);
        }

        await context.Store.FollowUps.SaveAsync(next);
        var replies = await ShowAsync(context, next, leader, logged);
        logged = logged with { FollowUps = [.. logged.FollowUps.Select(other => other.Id == next.Id ? next : other)] };
        if (logged.Interaction.DeletedAt is null)
        {
            replies.Add(new Reply.Update(logged.CardKey, await Confirmation.CardAsync(context.Store, leader, logged, Confirmation.Saved, context.Now)));
        }

        if (News(next, logged.Customer.Name) is { } news)
        {
            replies.Add(new Reply.Tell(leader.Id, Notice.Of(news), $"answer:{next.Id}:{next.State}"));
        }

        return replies;
    }

    /// <summary>The partner's card after a step. A press on the list of follow-ups answers with the list, and changes the card of the hand-over as well.</summary>
    private static async ValueTask<List<Reply>> ShowAsync(TurnContext context, FollowUp followUp, Leader leader, Logged logged)
    {
        var card = Card(followUp, leader, logged, context.Today);
        return OpenFollowUps.IsPressed(context)
            ? [context.Answer(await OpenFollowUps.CardAsync(context)), new Reply.Update(Key(followUp), card)]
            : [context.Answer(card, Key(followUp))];
    }

    private static async ValueTask<(FollowUp FollowUp, Leader Leader, Logged Logged)?> FindAsync(TurnContext context)
    {
        if (context.Id("followUpId") is not { } id
            || await context.Store.FollowUps.FindAsync(new FollowUpId(id)) is not { } followUp
            || followUp.Partner != context.Me
            || await context.Store.Leaders.FindAsync(followUp.Leader) is not { } leader
            || await new LogBook(context.Store, leader, context.Now).FindAsync(followUp.Interaction.Value) is not { } logged)
        {
            return null;
        }

        return (followUp, leader, logged);
    }

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
