using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Lets the digest quote what was learned: a typed log keeps it to its leader until then.</summary>
internal sealed class ShareInsight : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogShare];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await context.Contacts.FindAsync(
            ContactButton.Read(context.Form).Id) is not { Interaction: { DeletedAt: null, Insight: { } insight } } logged
            || InsightTopics.Known.ConfidenceIn(insight) is not null)
        {
            return context.OutOfDate();
        }

        var shared = await context.Contacts.ChangeAsync(logged, logged.Interaction with { Shareable = true });
        return [await context.ConfirmAsync(shared, ConfirmationHeadline.Shared)];
    }
}
