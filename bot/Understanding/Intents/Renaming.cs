using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// "Rename Contoso to Contoso Pharma", "Contoso is now called …", "Contoso in … umbenennen": another name for a customer.
/// </summary>
/// <param name="From">The name that it has.</param>
/// <param name="To">The name that it is to have.</param>
internal sealed record Renaming(string From, string To)
{
    private const int AtHead = 0;
    private const int BehindName = 1;
    private const int AtEnd = 2;
    private const int Between = 3;

    /// <summary>More tokens are no name.</summary>
    private const int LongestName = 8;

    public static Renaming? Of(Message message, SlotMatches slots)
    {
        if (slots.Lengths.Count > 0 || message.Is(0, LexiconTag.Question) || message.IsSign(message.Count - 1, '?'))
        {
            return null;
        }

        var end = message.Count;
        while (end > 0 && message.IsSign(end - 1))
        {
            end--;
        }

        var hasEnd = end > 0 && Is(message, end - 1, AtEnd, out _);
        var to = hasEnd ? end - 1 : end;
        if (Is(message, 0, AtHead, out var head) || hasEnd)
        {
            var from = Is(message, 0, AtHead, out head) ? head.Length : 0;
            for (var i = from + 1; i < to - 1; i++)
            {
                if (Is(message, i, Between, out var link))
                {
                    return Named(message, slots, from, i, i + link.Length, to);
                }
            }

            return null;
        }

        var customer = slots.Customers.Count > 0 && slots.Customers[0].From == 0 ? slots.Customers[0].To : -1;
        return Is(message, customer, BehindName, out var called) ? Named(message, slots, 0, customer, customer + called.Length, to) : null;
    }

    private static bool Is(Message message, int i, int where, out Hit hit)
    {
        hit = default;
        foreach (var candidate in message.Has(i) ? message.HitsAt(i) : [])
        {
            if (candidate.Tag == LexiconTag.Renames && candidate.Value == where && candidate.Length > hit.Length)
            {
                hit = candidate;
            }
        }

        return hit.Length > 0;
    }

    private static Renaming? Named(Message message, SlotMatches slots, int from, int until, int then, int to)
    {
        if (until <= from || to <= then || until - from > LongestName || to - then > LongestName)
        {
            return null;
        }

        var known = slots.Customers.Find(customer => customer.From >= from && customer.From < until);
        return new Renaming(known?.Name ?? message.Said(from, until), message.Said(then, to));
    }
}
