using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

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
            if (message.Find(i, LexiconTag.TakesBack, out var head) && IsOne(message, slots, i, head.Length))
            {
                return true;
            }

            if (message.Find(i, LexiconTag.TakesBack, out head) || message.Find(i, LexiconTag.Deletes, out head))
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

    /// <summary>"Call back the Contoso one": named by its customer, and nothing beside it.</summary>
    private static bool IsOne(Message message, SlotMatches slots, int head, int length)
    {
        var isUndo = message.Find(head, LexiconTag.Cue, out var cue) && Cue.Intent(cue) == Intent.Undo;
        var (isOne, isNamed) = (false, false);
        for (var i = head + length; i < message.Count; i++)
        {
            var isPointer = message.Is(i, WordClass.One) || message.Is(i, LexiconTag.Of) || message.Is(i, LexiconTag.About);
            var isSmall = message.IsSign(i) || message.Is(i, WordClass.The) || message.Is(i, PromiseWord.The)
                || message.Is(i, LexiconTag.Article);
            if (message[i].Mark != Mark.Customer && !isPointer && !isSmall)
            {
                return false;
            }

            isOne |= isPointer;
            isNamed |= message[i].Mark == Mark.Customer;
        }

        return isOne && isNamed && !isUndo && slots.Customers.Count == 1;
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
