using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Takes back the last step: a change gives way to what was before it, a log is taken out. Of the contact of the card, or of the last one.</summary>
internal sealed class UndoLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogUndo];

    public IReadOnlyList<Intent> Intents => [Intent.Undo];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var book = context.Interactions();
        var logged = context.IsPress ? await book.FindAsync(context.Id("interactionId")) : await LastAsync(context, book);
        if (logged is null)
        {
            return context.IsPress ? context.OutOfDate() : [context.Aside("There is nothing to take back: nothing is logged.")];
        }

        // A second press, and a card that others have overtaken, find another version: they show how it stands.
        var undone = context.Value("version") switch
        {
            null when context.IsPress => await book.UndoAsync(logged),
            { } version when version != LogForm.Number(logged.Interaction.Version) => logged,
            _ => await book.StepBackAsync(logged),
        };
        if (undone.Interaction.DeletedAt is null)
        {
            return await BackAsync(context, undone, undone.Interaction.Version > logged.Interaction.Version);
        }

        var card = await Confirmation.CardAsync(context.Store, context.Leader, undone, Confirmation.Saved, context.Now);
        return context.IsPress && context.Value("brief") is null
            ? [new Reply.Replace(card, undone.CardKey), .. StaysWith(undone)]
            : [new Reply.UpdateOrSay(undone.CardKey, card), context.Answer(TakenBack(undone, context)), .. StaysWith(undone)];
    }

    /// <summary>The last contact; the last with the customer where one was named.</summary>
    private static async ValueTask<InteractionDetails?> LastAsync(TurnContext context, InteractionService book)
    {
        if (context.Said?.Customer is not { } name || await context.Store.Customers.FindByNameAsync(name) is not { } customer)
        {
            return await book.LastTouchedAsync();
        }

        var with = (await context.Store.Interactions.OfAsync(context.Me, context.Today.PlusDays(-InteractionRules.DaysBack), context.Today))
            .Where(interaction => interaction.Customer == customer.Id)
            .MaxBy(interaction => interaction.LoggedAt);
        return await book.FindAsync(with?.Id.Value);
    }

    private static async ValueTask<IReadOnlyList<Reply>> BackAsync(TurnContext context, InteractionDetails logged, bool isChanged)
    {
        if (context.IsPress && context.Value("brief") is null)
        {
            return [new Reply.Replace(await Confirmation.CardAsync(context.Store, context.Leader, logged, isChanged ? Confirmation.ChangedBack : Confirmation.Saved, context.Now), logged.CardKey)];
        }

        var whole = Corrections.Whole(logged, context.Today);
        return await Corrections.SayAsync(context, logged, Confirmation.ChangedBack, isChanged ? $"Changed back: {whole}." : $"It stands at {whole}.", canUndo: false);
    }

    private static AdaptiveCard TakenBack(InteractionDetails undone, TurnContext context) => NoticeCards.Of(
        $"Taken back: {Corrections.Whole(undone, context.Today)}.", new CardButton("Restore", CardVerbs.LogRestore, Corrections.Step(undone)));

    /// <summary>What has left cannot be called back: that is said, so that the leader can.</summary>
    public static IEnumerable<Reply> StaysWith(InteractionDetails undone)
    {
        var sent = undone.FollowUps.Where(followUp => followUp.State is FollowUpState.Sent or FollowUpState.Accepted).Select(followUp => Terms.The(followUp.Role)).ToList();
        if (sent.Count > 0)
        {
            yield return new Reply.Say(NoticeCards.Of($"What you sent to {Listing.And(sent)} stays with them. A word from you settles it, if it no longer holds."));
        }
    }
}
