using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>A target in minutes a week: of a share, of a length, of a length a day, or of a bare number.</summary>
internal static class TargetSlots
{
    private const int WorkingDays = 5;

    /// <summary>Forty hours.</summary>
    private const int WorkingWeek = 40 * 60;

    public static ParsedMessage Read(SaidValues said)
    {
        var minutes = Minutes(said) ?? (IsNothing(said.Message) ? 0 : null);
        var isPossible = minutes is null or (>= 1 and <= WorkingDays * Length.Most);
        return new ParsedMessage
        {
            Intent = Intent.SetTarget,
            TargetMinutes = isPossible ? minutes : null,
            Problem = isPossible ? null : Problem.Minutes,
        };
    }

    /// <summary>"0", "zero".</summary>
    public static bool IsNothing(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Mark == Mark.None && ((message.IsNumber(i) && message[i].Number == 0) || message.Is(i, LexiconTag.Zero)))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Minutes(SaidValues said)
    {
        if (Percentage.Of(said.Message) is { } percent)
        {
            return WorkingWeek * percent / 100;
        }

        if (said.Slots.Lengths.Count > 0)
        {
            return said.Slots.Lengths[^1].Minutes * (IsDaily(said.Message) ? WorkingDays : 1);
        }

        return said.Slots.Days.Count == 0 ? PickedNumber.Minutes(said.Message) : null;
    }

    /// <summary>"daily", "an hour a day"; but "a day a week" is a length.</summary>
    private static bool IsDaily(Message message)
    {
        for (var i = 1; i < message.Count; i++)
        {
            if (message.Is(i, WordClass.Daily))
            {
                return true;
            }

            if (message.Is(i, WordClass.DayWord) && (message.Is(i - 1, WordClass.Per) || message.Is(i - 1, LexiconTag.Article)))
            {
                return message[i].Mark != Mark.Minutes;
            }
        }

        return false;
    }
}
