using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>A stretch of the message that tells of one contact, perhaps with several customers.</summary>
internal readonly record struct Stretch(List<NamedCustomer> Customers, int From, int To);

/// <summary>
/// Parts a message by the customers in its facts. Customers that are merely listed ("Contoso and Fabrikam for an hour") share a stretch.
/// </summary>
internal static class Stretches
{
    /// <summary>So many tokens behind a customer "was there too" is said of them.</summary>
    private const int FarthestPresence = 3;

    public static List<Stretch> Of(Message message, SlotMatches slots, Segments segments)
    {
        var groups = Groups(message, segments, Met(message, slots, segments));
        var stretches = new List<Stretch>(groups.Count);
        var from = 0;
        for (var g = 0; g < groups.Count; g++)
        {
            var to = g + 1 < groups.Count ? StretchEnd.Between(message, slots, segments, groups, g, from) : message.Count;
            stretches.Add(new Stretch(groups[g], from, to));
            from = to;
            JoinPresent(message, slots, segments, stretches);
        }

        return stretches;
    }

    /// <summary>"… for an hour, Contoso was there too": who is only said to have been there shared the contact before.</summary>
    private static void JoinPresent(Message message, SlotMatches slots, Segments segments, List<Stretch> stretches)
    {
        if (stretches.Count < 2)
        {
            return;
        }

        var (last, before) = (stretches[^1], stretches[^2]);
        var isOwnLength = slots.Lengths.Exists(length => length.From >= last.From && length.From < last.To && segments.IsFact(length.From));
        var end = Math.Min(last.To, last.Customers[^1].To + FarthestPresence);
        for (var i = last.Customers[^1].To; i < end && !isOwnLength; i++)
        {
            if (ClauseEnd.IsAt(message, i))
            {
                return;
            }

            if (message.Is(i, LexiconTag.Present) && segments.IsFact(i))
            {
                stretches.RemoveAt(stretches.Count - 1);
                stretches[^1] = new Stretch([.. before.Customers, .. last.Customers], before.From, last.To);
                return;
            }
        }
    }

    /// <summary>The customers that were met; where none stands in the facts, the first one named anywhere.</summary>
    private static List<NamedCustomer> Met(Message message, SlotMatches slots, Segments segments)
    {
        var met = slots.Customers.FindAll(customer => segments.IsFact(customer.From));
        if (met.Count == 0 && slots.Customers.Count > 0)
        {
            met.Add(slots.Customers.Find(customer => segments[customer.From] == Region.Promise) ?? slots.Customers[0]);
        }

        AddPromised(message, slots, segments, met);

        // Named twice without a second length: once met, once spoken of.
        var minutes = segments.CountMinutes(slots);
        for (var i = met.Count - 1; i > 0 && minutes < met.Count; i--)
        {
            if (met.FindIndex(customer => customer.Name == met[i].Name) < i)
            {
                met.RemoveAt(i);
            }
        }

        return met;
    }

    /// <summary>Who was promised something else in the same sentence.</summary>
    private static void AddPromised(Message message, SlotMatches slots, Segments segments, List<NamedCustomer> met)
    {
        for (var c = 1; c < slots.Customers.Count; c++)
        {
            var (before, named) = (slots.Customers[c - 1], slots.Customers[c]);
            if (PromiseParts.Link(message, segments, before, named) is not null && met.Contains(before)
                && !met.Exists(customer => customer.Name == named.Name))
            {
                met.Insert(met.IndexOf(before) + 1, named);
            }
        }
    }

    private static List<List<NamedCustomer>> Groups(Message message, Segments segments, List<NamedCustomer> met)
    {
        var groups = new List<List<NamedCustomer>>(met.Count);
        for (var i = 0; i < met.Count; i++)
        {
            if (i > 0 && IsListed(message, segments, met[i - 1].To, met[i].From))
            {
                groups[^1].Add(met[i]);
            }
            else
            {
                groups.Add(new(1) { met[i] });
            }
        }

        return groups;
    }

    private static bool IsListed(Message message, Segments segments, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark != Mark.None || !IsLink(message, segments, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLink(Message message, Segments segments, int i)
    {
        if (message.IsSign(i))
        {
            return message[i].Sign is ',' or '&' or '+' or '/';
        }

        var joins = message.Is(i, LexiconTag.And) || message.Is(i, LexiconTag.With) || message.Is(i, LexiconTag.Article);
        return message.Is(i, WordClass.ListLink) || (joins && !segments.IsUnknown(i));
    }
}
