using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using NodaTime;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// An absence or a pause. The first day on which to ask again is the day said with "until" or "back on", else the day after the absence.
/// </summary>
internal static class PauseSlots
{
    /// <summary>From Friday to Monday.</summary>
    private const int Weekend = 3;

    /// <summary>So many tokens before a day "until" still belongs to it.</summary>
    private const int FarthestUntil = 4;

    private const int MostCount = 1_000;
    private const int MostMinutes = 200_000;

    public static ParsedMessage Read(SaidValues said) =>
        new() { Intent = Intent.Pause, Until = Until(said), From = From(said), IsAway = IsAway(said.Message) };

    private static bool IsAway(Message message) =>
        Enumerable.Range(0, message.Count).Any(i => message.Find(i, LexiconTag.Away, out _));

    /// <summary>"Thursday and Friday", "from Thursday until Monday": the first day that is said, unless it is the last.</summary>
    private static LocalDate? From(SaidValues said) =>
        FirstOfRange(said) is { } begin ? begin
        : said.Slots.Days is [{ Kind: not (DayKind.EndOfWeek or DayKind.EndOfMonth) } first, ..] && !IsUntil(said.Message, first.From)
            ? first.Resolve(said.Today, ahead: true)
            : null;

    /// <summary>"10 to 14 December": the first day has the month of the last.</summary>
    private static LocalDate? FirstOfRange(SaidValues said)
    {
        if (said.Slots.Days is not [{ Kind: DayKind.Date } last, ..])
        {
            return null;
        }

        var message = said.Message;
        var link = last.From - 1;
        var isLinked = message.Is(link, LexiconTag.DaysTo) || (message.IsSign(link) && message[link].Sign is '-' or '–' or '—');
        var at = isLinked && message.IsSign(link - 1, '.') ? link - 2 : link - 1;
        return isLinked && message.IsNumber(at) && message[at].Number is >= 1 and var day && day < last.A
            ? (last with { A = day }).Resolve(said.Today, ahead: true)
            : null;
    }

    // The last day of a range, "vom 5. bis 7. Januar", is a day of the absence.
    private static LocalDate? Until(SaidValues said) =>
        (IsRangeOfDates(said) ? null : UntilSaid(said)) ?? AfterAbsence(said) ?? AfterAmount(said);

    private static bool IsRangeOfDates(SaidValues said) => FirstOfRange(said) is not null
        || (said.Slots.Days is [.., { Kind: not (DayKind.Weekday or DayKind.WeekdayOfWeek) }, { Kind: DayKind.Date } last]
            && said.Message.Is(last.From - 1, LexiconTag.DaysTo));

    private static LocalDate? UntilSaid(SaidValues said)
    {
        for (var d = said.Slots.Days.Count - 1; d >= 0; d--)
        {
            var day = said.Slots.Days[d];
            if (IsUntil(said.Message, day.From))
            {
                return day.Resolve(said.Today, ahead: true)?.PlusDays(day.Kind == DayKind.EndOfWeek ? Weekend : 0);
            }
        }

        return null;
    }

    private static LocalDate? AfterAbsence(SaidValues said)
    {
        if (said.Slots.Days.Count == 0)
        {
            return null;
        }

        var day = said.Slots.Days[^1];
        var first = day.Resolve(said.Today, ahead: true);
        return day.Kind switch
        {
            DayKind.Week => first?.PlusWeeks(1),
            DayKind.Month => first?.PlusMonths(1),
            DayKind.EndOfWeek => first?.PlusDays(Weekend),
            _ => first?.PlusDays(1),
        };
    }

    /// <summary>"for two weeks", "for a month", "for three days".</summary>
    private static LocalDate? AfterAmount(SaidValues said)
    {
        if (said.Slots.Days.Count > 0)
        {
            return null;
        }

        for (var i = 0; i < said.Message.Count; i++)
        {
            if ((Quantity.At(said.Message, i) ?? One(said.Message, i)) is { } amount && amount.Whole < MostCount
                && said.Message.Find(amount.To, LexiconTag.Period, out var period))
            {
                return said.Today.PlusDays((int)(amount.Hundredths * period.Value / 100));
            }
        }

        var minutes = said.Slots.Lengths.Count > 0 ? said.Slots.Lengths[0].Minutes : 0;
        return minutes is > 0 and < MostMinutes && minutes % Length.Day == 0 ? said.Today.PlusDays(minutes / Length.Day) : null;
    }

    private static Quantity? One(Message message, int i) =>
        message.Find(i, LexiconTag.Article, out var article) ? new Quantity(100, i + article.Length) : null;

    private static bool IsUntil(Message message, int from)
    {
        for (var i = Math.Max(0, from - FarthestUntil); i < from; i++)
        {
            if (message.Find(i, LexiconTag.Until, out var hit) && i + hit.Length <= from)
            {
                return true;
            }
        }

        return false;
    }
}
