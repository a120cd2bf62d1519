using CioCoachBot.Coach;

namespace CioCoachBot.Conversation.Routing;

/// <summary>The cards that ask about a contact before it is saved or changed.</summary>
internal static class DraftCards
{
    /// <summary>
    /// The id under which the card saves. A button's card is replaced by the next one and hands it on; what was typed leaves its card in
    /// the chat, and a press on that must not save under the id of the new one.
    /// </summary>
    public static Guid NewDraft(this TurnContext context, Guid? former) =>
        former is { } id && !context.IsTyped ? id : context.Contacts.NewId();

    /// <summary>The key under which the card is found, which will be that of the contact.</summary>
    public static CardKey KeyOf(this TurnContext context, Guid draft) => CardKey.Log(context.Me, new InteractionId(draft));

    /// <summary>The answer, and the card that it leaves behind: it says so, and saves nothing any more.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="draft">The draft of the card that was answered by typing.</param>
    /// <param name="isLeft">True where it was cancelled, and not changed.</param>
    /// <param name="replies">The answer.</param>
    public static async ValueTask<IReadOnlyList<Reply>> ReplaceAsync(
        TurnContext context, Guid draft, bool isLeft, IReadOnlyList<Reply> replies)
    {
        if (await context.Store.Interactions.FindAsync(new InteractionId(draft)) is not null)
        {
            return replies;
        }

        context.Deed.Leaves(draft);
        var said = context.Texts[isLeft ? "Logging.NothingSaved" : "Logging.AskedAnew"];
        return [new CardUpdate(context.KeyOf(draft), context.Notice(said)), .. replies];
    }
}
