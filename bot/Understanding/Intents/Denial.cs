using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Intents;

/// <summary>Whether a value is the one that was wrong: "not 30", "instead of Contoso", "from 30", "not with Contoso".</summary>
internal static class Denial
{
    public static bool Is(Message message, int value)
    {
        var before = value - 1;
        if (message.Is(before, WordClass.Denies | WordClass.From))
        {
            return true;
        }

        var isInstead = message.Is(before, WordClass.InsteadOf) && (before == 0 || message.Is(before - 1, WordClass.Instead));
        return isInstead || (message.Is(before, WordClass.DeniedLead) && message.Is(before - 1, WordClass.Not | WordClass.Denies));
    }
}
