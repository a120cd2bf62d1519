using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>"Note: they want one contact", "add that the renewal is in May": what was learned, for a contact of the log.</summary>
internal static class AddedNote
{
    /// <summary>Where what was learned begins, and the customer whose contact it belongs to where one is named; null for no note.</summary>
    public static (int From, string? Customer)? Of(Message message, SlotMatches slots)
    {
        if (!message.Find(0, LexiconTag.AddsNote, out var adds) || IsContact(slots) || IsPresence(message, slots))
        {
            return null;
        }

        var at = adds.Length;
        string? customer = null;
        if (message.Is(at, WordClass.For) || message.Is(at, LexiconTag.With) || message.Is(at, WordClass.Whose))
        {
            customer = slots.Customers.Find(named => named.From == at + 1) is { } named ? named.Name : null;
            at = customer is null ? at : slots.Customers.Find(one => one.From == at + 1)!.To;
        }

        var isLed = message.IsSign(at, ':') || (adds.Value > 0 && (customer is null || message.Is(at, WordClass.InsightLink)));
        while (message.IsSign(at) || (customer is not null && message.Is(at, WordClass.InsightLink)))
        {
            at++;
        }

        return isLed && message.Has(at) ? (at, customer) : null;
    }

    /// <summary>"Add that our CMO was there" tells who was there.</summary>
    private static bool IsPresence(Message message, SlotMatches slots)
    {
        for (var i = 0; i < message.Count && slots.Partners.Count > 0; i++)
        {
            if (message.Is(i, LexiconTag.Present))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Note: met Contoso for 30 minutes" is a contact of its own.</summary>
    private static bool IsContact(SlotMatches slots) => slots.Customers.Count > 0 && slots.Lengths.Count > 0;
}
