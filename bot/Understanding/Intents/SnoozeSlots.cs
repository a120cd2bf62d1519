using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>When to ask again: a day (today for "later today"), a time, or so many minutes from now.</summary>
internal static class SnoozeSlots
{
    private const int MostMinutes = 24 * 60;

    public static ParsedMessage Read(SaidValues said)
    {
        var last = said.Slots.Days.FindLastIndex(day => day is not { Kind: DayKind.Offset, A: 0 });
        var until = last >= 0 ? said.Slots.Days[last].Resolve(said.Today, ahead: true) : null;
        var time = said.Time;
        var minutes = said.Slots.Lengths.Count > 0 ? said.Slots.Lengths[0].Minutes : 0;
        if (said.HasNoTime)
        {
            return new ParsedMessage { Intent = Intent.Snooze, Until = until, Problem = Problem.Time };
        }

        if (time is null && last < 0 && said.Slots.Days is [var today, ..] && !Denial.Is(said.Message, today.From))
        {
            return new ParsedMessage { Intent = Intent.Snooze, Until = said.Today };
        }

        if (time is null && until is null && minutes is > 0 and <= MostMinutes)
        {
            var then = said.Now.PlusMinutes(minutes);
            time = then.TimeOfDay;
            until = then.Date == said.Today ? null : then.Date;
        }

        return new ParsedMessage { Intent = Intent.Snooze, Until = until, Time = time };
    }
}
