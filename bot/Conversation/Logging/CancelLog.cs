using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Leaves a form or a question: nothing is saved, and what was to be changed stands as it is.</summary>
internal sealed class CancelLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogCancel];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (MissingForm.DraftOf(context.Form) is { } draft)
        {
            context.Deed.Leaves(draft);
        }

        return await context.Contacts.FindAsync(ContactButton.Read(context.Form).Id) is { } logged
            ? [context.Answer(context.Notice(context.Line("Logging.StandsAt", logged)))]
            : [context.Answer(context.Notice(context.Texts["Logging.NothingSaved"]))];
    }
}
