using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>
/// "Forget everything about Contoso": deletes nothing, neither contacts nor the leader, and says what can be deleted, and where the
/// contacts are.
/// </summary>
internal sealed class EraseAbout : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.EraseAbout];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await context.SaidCustomerAsync() is not { } customer)
        {
            return [context.Answer(context.Notice(
                context.Texts["Privacy.EraseMatter"], new CardButton(context.Texts["Privacy.ShowData"], CardVerbs.DataExport)))];
        }

        var shown = new HistoryButton(context.Today.PlusDays(-InteractionRules.DaysBack), context.Today, customer.Id, 0).Data()
            .ToDictionary(static pair => pair.Item1, static pair => pair.Item2, StringComparer.Ordinal);
        return [context.Answer(context.Notice(
            context.Texts["Privacy.EraseContacts", customer.Name],
            new CardButton(context.Texts["Privacy.ShowContacts"], CardVerbs.HistoryShow, shown)))];
    }
}
