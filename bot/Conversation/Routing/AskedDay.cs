using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Routing;

/// <summary>A weekday as the answer to "which day?" is that of the days that were offered: Tuesday of last week, not the latest one.</summary>
internal static class AskedDay
{
    public static ParsedAnswer Of(Question question, ParsedAnswer answer, string text)
    {
        if (answer.Said.Date is not { } said || text.Any(char.IsAsciiDigit))
        {
            return answer;
        }

        var offered = question.Offers.Select(MissingForm.DayOf).Where(day => day?.DayOfWeek == said.DayOfWeek).ToList();
        return offered is [{ } meant] ? answer with { Said = answer.Said with { Date = meant } } : answer;
    }
}
