using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Advice;

/// <summary>
/// "Why this?", typed: on a card that has such a button, that button; else why the follow-ups of the last contact are suggested; else why
/// customers are met at all.
/// </summary>
internal sealed class ExplainSuggestion : ITurnHandler
{
    public IReadOnlyList<string> Words { get; } = CommandWords.Of("WhyThis");

    public bool Yields => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await context.Contacts.LastTouchedAsync() is not [.., { Interaction.DeletedAt: null } last]
            || last.FollowUps.Where(static followUp => followUp.State == FollowUpState.Suggested).ToList() is not { Count: > 0 } suggested)
        {
            return await new ShowWhy().AnswerAsync(context);
        }

        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me, context.Texts, context.Today);
        var reasons = suggested.Select(followUp => lines.Of(followUp))
            .Select(line => context.Texts.Reason(line.FollowUp, line.Customer, line.HeardAt))
            .Distinct(StringComparer.Ordinal);
        return [context.Answer(context.Notice(string.Join('\n', [.. reasons, context.Texts["FollowUps.YouDecide"]])))];
    }
}
