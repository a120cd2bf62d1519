using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// "Internal meeting about Contoso, 45 min", "2 hours of prep for the Litware visit": time with the own people or with paper, in which a
/// customer is only spoken of.
/// </summary>
internal static class InHouse
{
    /// <summary>The value of words of preparing or writing: a visit that is prepared may name whom it is with.</summary>
    private const int OnPaper = 1;

    public static bool Is(Message message, SlotMatches slots) => Said(message, slots) is not null;

    /// <summary>The words that say so; null where it was no such time.</summary>
    public static string? Said(Message message, SlotMatches slots)
    {
        if (slots.Lengths.Count == 0 || message.IsSign(message.Count - 1, '?'))
        {
            return null;
        }

        for (var i = 0; i < message.Count; i++)
        {
            if (message.Find(i, LexiconTag.InHouse, out var inHouse) && slots.Customers.TrueForAll(customer => customer.From != i))
            {
                return IsOnly(message, slots, i, inHouse) ? message.Said(i, i + inHouse.Length) : null;
            }
        }

        return null;
    }

    private static bool IsOnly(Message message, SlotMatches slots, int at, Hit inHouse)
    {
        if (slots.Customers.Count == 0)
        {
            // "Internal meeting, 30 minutes"
            return at == 0 && inHouse.Value != OnPaper;
        }

        if (at > slots.Customers[0].From)
        {
            // "An hour on the Contoso contract with legal"
            return inHouse.Value != OnPaper && slots.Customers.TrueForAll(customer => IsTopic(message, customer.From))
                && !HasMet(message, 0);
        }

        var to = at + inHouse.Length;
        return slots.Customers.TrueForAll(customer => IsSpokenOf(message, customer.From, to, inHouse.Value == OnPaper))
            && !HasMet(message, to);
    }

    /// <summary>"On the Contoso …", "about Contoso": what is spoken of.</summary>
    private static bool IsTopic(Message message, int customer)
    {
        var before = customer - 1;
        while (before > 0 && (message.Is(before, WordClass.The) || message.Is(before, PromiseWord.The)))
        {
            before--;
        }

        return message.Is(before, LexiconTag.About) && !message.Is(before, LexiconTag.With) && !message.Is(before, LexiconTag.AtPlace);
    }

    /// <summary>Not met: no "with" before the customer, unless it is that of the visit that was prepared.</summary>
    private static bool IsSpokenOf(Message message, int customer, int after, bool isOnPaper)
    {
        var before = customer - 1;
        while (before > after && (message.Is(before, WordClass.The) || message.Is(before, PromiseWord.The)))
        {
            before--;
        }

        var isLed = message.Is(before, LexiconTag.With) || message.Is(before, LexiconTag.AtPlace) || message.Is(before, LexiconTag.Met);
        var isOfPrepared = isOnPaper && before - 1 >= after
            && (message[before - 1].Mark is Mark.Approach or Mark.Mode || message.Is(before - 1, LexiconTag.Meets)
                || message.Is(before - 1, LexiconTag.Entry) || message.Is(before - 1, LexiconTag.Filler));
        var isTheirs = !isOnPaper && (customer == after || message.Is(before, WordClass.For)
            || (message.Is(before, LexiconTag.Of) && !HasAbout(message, after, before)));
        return (!isLed || isOfPrepared) && !isTheirs;
    }

    private static bool HasAbout(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.Is(i, LexiconTag.About) && !message.Is(i, LexiconTag.Of) && !message.Is(i, LexiconTag.With))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMet(Message message, int from)
    {
        for (var i = from; i < message.Count; i++)
        {
            if (message.Is(i, LexiconTag.Met) && message[i].Mark == Mark.None && !message.Is(i, LexiconTag.Lead)
                && message.IsMarked(i + 1, Mark.Customer))
            {
                return true;
            }
        }

        return false;
    }
}
