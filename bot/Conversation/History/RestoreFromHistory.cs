using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.History;

/// <summary>Brings back a contact where it stands in the history, for as long as it is kept.</summary>
internal sealed class RestoreFromHistory : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.HistoryRestore];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var pressed = HistoryButton.Read(context.Form);
        if (ContactHistory.Of(pressed) is not { } history)
        {
            return context.OutOfDate();
        }

        var book = context.Contacts;
        var logged = await book.FindAsync(pressed!.Contact);
        if (InteractionRules.CheckRestore(logged?.Interaction, context.Now) is { } refusal)
        {
            return [context.Aside(context.Texts.Sentence(refusal))];
        }

        var restored = await book.RestoreAsync(logged!);
        context.Did(CardVerbs.HistoryDelete, pressed.Data());
        return
        [
            context.Answer(await history.CardAsync(context)),
            new CardUpdate(restored.CardKey, await Confirmation.CardAsync(
                context.Store, context.Leader, restored, Confirmation.Restored, context.Now)),
            .. await TakenBackWithContact.TellAgainAsync(context, logged!, restored),
        ];
    }
}
