using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>"Undo everything": says that it goes step by step, and which step is next.</summary>
internal sealed class ExplainUndo : ITurnHandler
{
    public IReadOnlyList<string> Words { get; } = CommandWords.Of("UndoAll");

    public IReadOnlyList<string> Verbs => [CardVerbs.UndoHelp];

    public bool Yields => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var texts = context.Texts;
        if (await context.Contacts.LastTouchedAsync() is not [.., var last])
        {
            return [context.Answer(context.Notice(
                texts["Logging.UndoSteps"], new CardButton(texts["Privacy.DeleteData"], CardVerbs.DataForget)))];
        }

        return
        [
            context.Answer(context.Notice(
                $"{texts["Logging.UndoSteps"]} {context.Line("Logging.UndoNext", last)}",
                new CardButton(texts["Logging.Undo"], CardVerbs.LogUndo, ContactButton.Brief(last.Interaction)),
                new CardButton(texts["Settings.MyWeek"], CardVerbs.WeekShow),
                new CardButton(texts["Privacy.DeleteData"], CardVerbs.DataForget))),
        ];
    }
}
