using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>
/// Where a message tells of several contacts and only then what was learned ("Contoso and Litware, 30 min each. Litware wants a demo"),
/// gives each thing to the contact that its clause names.
/// </summary>
internal sealed class Belonging
{
    private readonly Message _message;
    private readonly Segments _segments;
    private readonly SlotMatches _slots;
    private readonly int[] _owners;
    private bool _isSaid;

    private Belonging(Message message, SlotMatches slots, Segments segments) =>
        (_message, _slots, _segments, _owners) = (message, slots, segments, new int[message.Count]);

    /// <summary>The contact's place for every token; null where each stretch keeps its own.</summary>
    public static Belonging? Of(
        Message message, SlotMatches slots, Segments segments, List<Stretch> stretches, List<ParsedContact> contacts)
    {
        if (contacts.Count < 2)
        {
            return null;
        }

        var belonging = new Belonging(message, slots, segments);
        foreach (var stretch in stretches)
        {
            Array.Fill(belonging._owners, PlaceOf(contacts, stretch.Customers[0].Name), stretch.From, stretch.To - stretch.From);
        }

        foreach (var named in slots.Customers)
        {
            if (!stretches.Exists(stretch => stretch.Customers.Contains(named)) && PlaceOf(contacts, named.Name) is >= 0 and var place)
            {
                belonging.Give(named, place, stretches.Find(stretch => stretch.From <= named.From && stretch.To > named.From).To);
            }
        }

        return belonging._isSaid ? belonging : null;
    }

    /// <summary>The stretches of tokens that belong to the contact at the place.</summary>
    public IEnumerable<(int From, int To)> Of(int place)
    {
        for (var from = 0; from < _owners.Length;)
        {
            var to = from + 1;
            while (to < _owners.Length && _owners[to] == _owners[from])
            {
                to++;
            }

            if (_owners[from] == place)
            {
                yield return (from, to);
            }

            from = to;
        }
    }

    private static int PlaceOf(List<ParsedContact> contacts, string? name) =>
        name is null ? -1 : contacts.FindIndex(contact => contact.Customer == name);

    private void Give(NamedCustomer named, int place, int stretchEnd)
    {
        var (from, to) = (named.From, Math.Max(named.To, stretchEnd));
        if (_segments[named.From] == Region.Promise)
        {
            (from, to) = Promised(named);
        }
        else if (!IsHead(named.From))
        {
            return;
        }

        _isSaid = true;
        Array.Fill(_owners, place, from, to - from);
    }

    /// <summary>What was promised to the customer: its own part, where the sentence promises something to others, too.</summary>
    private (int From, int To) Promised(NamedCustomer named)
    {
        var from = named.From;
        while (from > 0 && _segments[from - 1] == Region.Promise)
        {
            from--;
        }

        var to = _segments.Next(Region.Promise, from, _owners.Length).To;
        foreach (var other in _slots.Customers)
        {
            if (other.To <= named.From && PromiseParts.Link(_message, _segments, other, named) is { } begin)
            {
                from = begin + 1;
            }
            else if (other.From >= named.To && other.From < to && PromiseParts.Link(_message, _segments, named, other) is { } end)
            {
                to = Math.Min(to, end);
            }
        }

        return (from, to);
    }

    /// <summary>At the head of a clause: "Contoso: …", "and with Contoso …".</summary>
    private bool IsHead(int i)
    {
        while (i > 0 && (_message.Is(i - 1, LexiconTag.And) || _message.Is(i - 1, LexiconTag.With) || _message.Is(i - 1, WordClass.For)
            || _message.Is(i - 1, WordClass.But)))
        {
            i--;
        }

        return i == 0 || ClauseEnd.IsAt(_message, i - 1);
    }
}
