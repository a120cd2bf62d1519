using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// "Take back what I sent to sales about Contoso", "recall the follow-up to the CMO": what went to a partner is to come back, and no
/// contact is meant.
/// </summary>
internal static class SentBack
{
    /// <summary>"Can you please take back".</summary>
    private const int FarthestHead = 5;

    private const int Sure = 1;

    public static bool Is(Message message, SlotMatches slots)
    {
        if (slots.Lengths.Count > 0 || message.Is(0, LexiconTag.Question))
        {
            return false;
        }

        for (var i = 0; i <= FarthestHead && i < message.Count; i++)
        {
            if (message.Find(i, LexiconTag.TakesBack, out var head) || message.Find(i, LexiconTag.Deletes, out head))
            {
                return IsHanded(message, i + head.Length, slots.Partners.Count > 0);
            }

            if (message.Is(i, LexiconTag.Met))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Sent" says it by itself, a note or a word that was given only where a partner is named.</summary>
    private static bool IsHanded(Message message, int from, bool isPartnerNamed)
    {
        for (var i = from; i < message.Count; i++)
        {
            if (message.Find(i, LexiconTag.Handed, out var handed) && (isPartnerNamed || handed.Value == Sure))
            {
                return true;
            }
        }

        return false;
    }
}
