using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Logging;
using CioCoachBot.Conversation.Understanding;

namespace CioCoachBot.Conversation.Turns;

/// <summary>Takes back a contact: the one of the card, or the last one.</summary>
internal sealed class UndoLog : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogUndo];

    public IReadOnlyList<Intent> Intents => [Intent.Undo];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var book = new LogBook(context.Store, context.Leader, context.Now);
        var logged = context.IsPress ? await book.FindAsync(context.Id("interactionId")) : await book.LastAsync();
        if (logged is null)
        {
            return context.IsPress ? context.OutOfDate() : [context.Aside("There is nothing to take back: nothing is logged.")];
        }

        var undone = await book.UndoAsync(logged);
        var card = await Confirmation.CardAsync(context.Store, context.Leader, undone, Confirmation.Saved, context.Now);
        return context.IsPress
            ? [new Reply.Replace(card, undone.CardKey), .. StaysWith(undone)]
            : [new Reply.Update(undone.CardKey, card), new Reply.Say(TakenBack(undone, context)), .. StaysWith(undone)];
    }

    private static AdaptiveCard TakenBack(Logged undone, TurnContext context) => Notice.Of(
        $"Taken back: {undone.Customer.Name}, {Days.Near(undone.Interaction.Date, context.Today)}, {Durations.Of(undone.Interaction.Minutes)}.",
        new CardButton("Restore", CardVerbs.LogRestore, new Dictionary<string, string>(StringComparer.Ordinal) { ["interactionId"] = undone.Interaction.Id.ToString() }));

    /// <summary>What has left cannot be called back: that is said, so that the leader can.</summary>
    public static IEnumerable<Reply> StaysWith(Logged undone)
    {
        var sent = undone.FollowUps.Where(followUp => followUp.State is FollowUpState.Sent or FollowUpState.Accepted).Select(followUp => Terms.The(followUp.Role)).ToList();
        if (sent.Count > 0)
        {
            yield return new Reply.Say(Notice.Of($"What you sent to {Listing.And(sent)} stays with them. A word from you settles it, if it no longer holds."));
        }
    }
}
