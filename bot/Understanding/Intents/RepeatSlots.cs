namespace CioCoachBot.Understanding.Intents;

/// <summary>What is repeated: the last contact, or those of the week or the day that is named.</summary>
internal static class RepeatSlots
{
    public static ParsedMessage Read(SaidValues said)
    {
        var minutes = said.Minutes(out var impossible);
        var day = said.Slots.Days.FindIndex(day => day.IsDay);
        return new ParsedMessage
        {
            Intent = Intent.Repeat,
            Customer = said.Customer,
            Minutes = minutes,
            Period = said.Period,
            Date = day >= 0 && said.Slots.Days[day].Resolve(said.Today, ahead: false) is { } then && then < said.Today ? then : null,
            Problem = impossible is null ? null : Problem.Minutes,
            ImpossibleMinutes = impossible,
        };
    }
}
