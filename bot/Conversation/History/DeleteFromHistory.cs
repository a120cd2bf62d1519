using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.History;

/// <summary>Takes back a contact where it stands in the history; its own card says so too.</summary>
internal sealed class DeleteFromHistory : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.HistoryDelete];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var book = context.Contacts;
        var pressed = HistoryButton.Read(context.Form);
        if (ContactHistory.Of(pressed) is not { } history || await book.FindAsync(pressed!.Contact) is not { } logged)
        {
            return context.OutOfDate();
        }

        var undone = await book.UndoAsync(logged);
        context.Did(CardVerbs.HistoryRestore, pressed.Data());
        return
        [
            context.Answer(await history.CardAsync(context)),
            new CardUpdate(undone.CardKey, await context.ConfirmationAsync(undone, ConfirmationHeadline.Saved)),
            .. await TakenBackWithContact.TellAsync(context, undone),
        ];
    }
}
