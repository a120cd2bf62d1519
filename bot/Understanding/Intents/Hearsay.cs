using CioCoachBot.Understanding.Contacts;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// "Heard that Contoso was at a competitor's for two hours", "apparently …", "dicen que …": told by others, and no contact.
/// </summary>
internal static class Hearsay
{
    /// <summary>The value of words behind which somebody follows who told it: "heard from".</summary>
    private const int FromSomebody = 1;

    public static bool Is(Message message, SlotMatches slots)
    {
        var first = message.IsSign(0) ? 1 : 0;
        if (slots.Customers.Count == 0 || !message.Find(first, LexiconTag.Hearsay, out var said))
        {
            return false;
        }

        var customer = slots.Customers[0];
        var isTeller = said.Value == FromSomebody && customer.From == first + said.Length;
        var isInverted = (said.Value == FromSomebody || customer.From - 1 == first + said.Length) && IsInverted(message, customer.From);
        var isLed = message.Is(customer.From - 1, LexiconTag.With) || message.Is(customer.From - 1, LexiconTag.Met);
        return !isTeller && (isInverted || (!isLed && TellsOf(message, customer.To)))
            && !TellsOfContact(message, slots, customer.To);
    }

    /// <summary>A verb follows: the customer is who did it.</summary>
    private static bool TellsOf(Message message, int next) =>
        message.IsWord(next) && message[next].Mark is Mark.None or Mark.Approach or Mark.Told or Mark.Aside;

    /// <summary>"Angeblich hatte Contoso …": the verb comes first.</summary>
    private static bool IsInverted(Message message, int customer) =>
        message.Language.Has(LanguageTrait.CapitalNouns) && message.IsWord(customer - 1) && message[customer - 1].Mark == Mark.None
        && !message[customer - 1].Capital && !message.Is(customer - 1, LexiconTag.And) && !message.Is(customer - 1, LexiconTag.Place)
        && !message.Is(customer - 1, LexiconTag.With);

    /// <summary>A later clause says how they were met, and how long.</summary>
    private static bool TellsOfContact(Message message, SlotMatches slots, int from)
    {
        var clause = from;
        while (clause < message.Count && !ClauseEnd.IsAt(message, clause))
        {
            clause++;
        }

        return slots.Lengths.Exists(length => length.From > clause)
            && (slots.Modes.Exists(mode => mode.From > clause) || slots.Approaches.Exists(approach => approach.From > clause)
                || HasMet(message, clause));
    }

    private static bool HasMet(Message message, int from)
    {
        for (var i = from; i < message.Count; i++)
        {
            if (message.Is(i, LexiconTag.Met))
            {
                return true;
            }
        }

        return false;
    }
}
