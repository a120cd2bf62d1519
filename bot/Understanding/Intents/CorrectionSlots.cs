using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>What the last contact is changed to.</summary>
internal static class CorrectionSlots
{
    /// <summary>A smaller bare number counts something else.</summary>
    private const int LeastMinutes = 5;

    public static ParsedMessage Read(SaidValues said)
    {
        var minutes = said.Minutes(out var impossible);
        if (minutes is null && impossible is null)
        {
            minutes = BareMinutes(said);
        }

        var day = said.Slots.Days.FindLastIndex(d => d.IsDay && !Denial.Is(said.Message, d.From));
        var isImpossible = day >= 0 && said.Slots.Days[day].IsImpossible(said.Today, ahead: false);
        return new ParsedMessage
        {
            Intent = Intent.Edit,
            Customer = said.Customer,
            Minutes = minutes,
            Date = day < 0 || isImpossible ? null : said.Slots.Days[day].Resolve(said.Today, ahead: false),
            Partners = said.Partners,
            Problem = isImpossible ? Problem.Date : impossible is null ? null : Problem.Minutes,
            ImpossibleMinutes = isImpossible ? null : impossible,
        };
    }

    /// <summary>"make it 120": only where nothing else is changed.</summary>
    private static int? BareMinutes(SaidValues said)
    {
        if (said.Slots.Days.Count > 0)
        {
            return null;
        }

        return said.Slots.Customers.Count == 0 && PickedNumber.Of(said.Message) is >= LeastMinutes and var picked
            ? picked
            : PickedNumber.Minutes(said.Message);
    }
}
