using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>The answer to "What did you hear?" after a contact without an insight: it is added; a no is nothing.</summary>
internal sealed class HearInsight : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogHeard];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await context.Contacts.FindAsync(ContactButton.Read(context.Form).Id) is not { Interaction.DeletedAt: null } logged)
        {
            return context.OutOfDate();
        }

        return LogForm.Read(context.Form).Insight is { } heard
            ? await AddedInsight.ToAsync(context, logged, heard)
            : [await context.ConfirmAsync(logged, Confirmation.Saved)];
    }
}
