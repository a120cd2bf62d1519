using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>What the last contact is changed to.</summary>
internal static class CorrectionSlots
{
    /// <summary>A smaller bare number counts something else.</summary>
    private const int LeastMinutes = 5;

    /// <summary>"Bis spätestens am".</summary>
    private const int LongestLead = 3;

    public static ParsedMessage Read(SaidValues said)
    {
        if (SwappedLength.Of(said.Message, said.Slots) is { } meant)
        {
            return new ParsedMessage { Intent = Intent.Edit, Minutes = meant };
        }

        var swapped = SwappedCustomer.Of(said.Message, said.Slots);
        var about = swapped?.Denied ?? NamedCorrection.Of(said.Message, said.Slots);
        var minutes = said.Minutes(out var impossible);
        if (minutes is null && impossible is null)
        {
            minutes = BareMinutes(said, about);
        }

        var day = said.Slots.Days.FindLastIndex(d => d.IsDay && !Denial.Is(said.Message, d.From));
        var isDue = day >= 0 && IsDue(said.Message, said.Slots.Days[day].From);
        var isImpossible = day >= 0 && !isDue && said.Slots.Days[day].IsImpossible(said.Today, ahead: false);
        var isHow = minutes is null && impossible is null && day < 0 && said.Partners.Count == 0 && said.Slots.Modes.Count == 1
            && (said.Customer is null || said.Customer == about) && swapped is null;
        return new ParsedMessage
        {
            Intent = Intent.Edit,
            Mode = isHow ? said.Slots.Modes[0].Value : null,
            Customer = swapped?.Meant ?? said.Customer,
            About = about,
            Minutes = minutes,
            Date = day < 0 || isImpossible || isDue ? null : said.Slots.Days[day].Resolve(said.Today, ahead: false),
            Due = isDue ? said.Slots.Days[day].Resolve(said.Today, ahead: true) : null,
            Partners = said.Partners,
            Problem = isImpossible ? Problem.Date : impossible is null ? null : Problem.Minutes,
            ImpossibleMinutes = isImpossible ? null : impossible,
        };
    }

    /// <summary>"make it 120": only where nothing else is changed.</summary>
    private static int? BareMinutes(SaidValues said, string? about)
    {
        if (said.Slots.Days.Count > 0)
        {
            return null;
        }

        return (said.Slots.Customers.Count == 0 || about is not null) && PickedNumber.Of(said.Message) is >= LeastMinutes and var picked
            ? picked
            : PickedNumber.Minutes(said.Message);
    }

    /// <summary>"By Thursday" is when something is owed, not when somebody was met.</summary>
    private static bool IsDue(Message message, int day)
    {
        for (var i = day - 1; i >= 0 && i >= day - LongestLead; i--)
        {
            if (message.Find(i, LexiconTag.By, out var by) && i + by.Length >= day && !message.Is(i, WordClass.For))
            {
                return true;
            }
        }

        return message.Is(day, LexiconTag.By) && !message.Is(day, WordClass.For);
    }
}
