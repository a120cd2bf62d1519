using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Finds new customers that no word leads in: at an edge of a short line that says how long ("Relecloud, 45 min, yesterday",
/// "30 min yesterday woodgrove bank"), beside a length of their own, or listed with another customer.
/// </summary>
internal static class BareNames
{
    private const int LongestLine = 24;

    /// <summary>Adds new names to the customers, in order of their places, and marks their tokens.</summary>
    public static void Find(Message message, List<NamedCustomer> customers)
    {
        if (message.Is(0, LexiconTag.Question))
        {
            return;
        }

        var names = new NameWords(message);
        var isObserved = NewCustomers.IsObserved(message);
        var before = customers.Count;
        for (var from = 0; from < message.Count;)
        {
            var to = LineEnd(message, from);
            if (to - from > LongestLine)
            {
                AtSentences(message, names, from, to, customers);
            }
            else if (HasLength(message, from, to))
            {
                InLine(message, names, from, isObserved ? from + 1 : to, to, customers);
            }

            from = to + 1;
        }

        if (customers.Count > before)
        {
            customers.Sort((a, b) => a.From.CompareTo(b.From));
        }
    }

    /// <summary>Where somebody was observed, only the head of the line names a customer: places stand elsewhere.</summary>
    private static void InLine(Message message, NameWords names, int from, int last, int to, List<NamedCustomer> customers)
    {
        for (var i = from; i < last; i++)
        {
            if (message[i].Mark != Mark.None || !message.IsWord(i) || message.Is(i, LexiconTag.InHouse) || !IsEdge(message, from, i))
            {
                continue;
            }

            var end = names.Begins(i) ? Capitals(message, names, i, to) : LowerName.Bare(message, i, to);
            end = !message[i].Capital && message.IsMarked(end, Mark.Customer) ? i : end; // "Contoso and separately Fabrikam"
            if (end > i && (customers.Count == 0 || IsListed(message, i, end) || (message[i].Capital && HasOwnLength(message, i, end))))
            {
                customers.Add(NewName.Of(message, i, end));
                message.Use(i, end, Mark.Customer);
                i = end - 1;
            }
        }
    }

    /// <summary>"… price too high. Relecloud 30 min, all well": in a long line, a sentence that begins with who and how long.</summary>
    private static void AtSentences(Message message, NameWords names, int from, int to, List<NamedCustomer> customers)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (!message.IsSign(i - 1) || message[i - 1].Sign is not ('.' or ';' or '!') || message[i].Mark != Mark.None
                || !message[i].SpaceBefore || !names.Begins(i))
            {
                continue;
            }

            var end = Capitals(message, names, i, to);
            if (end > i && HasLengthBehind(message, end))
            {
                customers.Add(NewName.Of(message, i, end));
                message.Use(i, end, Mark.Customer);
                i = end - 1;
            }
        }
    }

    private static int LineEnd(Message message, int from)
    {
        while (from < message.Count && !message.IsSign(from, '\n'))
        {
            from++;
        }

        return from;
    }

    private static bool HasLength(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark == Mark.Minutes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a name may begin: at the head of a line, behind a sign or a slot, behind "and" or a word of how.</summary>
    private static bool IsEdge(Message message, int from, int i)
    {
        if (i == from || message[i - 1].Mark is not Mark.None)
        {
            return i == from || message[i - 1].Mark is Mark.Minutes or Mark.Day or Mark.Time;
        }

        if (message.IsSign(i - 1))
        {
            return message[i - 1].Sign is not ('%' or '/' or '.' or '\'') || message[i].SpaceBefore;
        }

        // "At the fair VivaTech" is where it was.
        var isEvent = message.Find(i - 1, LexiconTag.Mode, out var mode) && mode.Value == (int)Mode.Event;
        return message.Is(i - 1, LexiconTag.And) || (IsHow(message, i - 1) && !isEvent) || message.Is(i - 1, LexiconTag.NoName)
            || (message[i].Capital && message.Is(i - 1, LexiconTag.Filler) && !message.Is(i - 1, LexiconTag.Place)
                && !message.Language.Has(LanguageTrait.CapitalNouns));
    }

    private static bool IsHow(Message message, int i) =>
        !message[i].Capital && (message.Is(i, LexiconTag.Approach) || message.Is(i, LexiconTag.Mode));

    /// <summary>After the capitalised name that begins at the token, or the token itself where nothing bounds it.</summary>
    private static int Capitals(Message message, NameWords names, int i, int to)
    {
        var end = names.End(i);
        while (message.Is(end, WordClass.NameLink) && message.Has(end + 1) && names.Begins(end + 1))
        {
            end = names.End(end + 1);
        }

        if (!HasUnknown(message, i, end))
        {
            return i;
        }

        var isLong = end - i > 1 && !message.Language.Has(LanguageTrait.CapitalNouns);
        var isBounded = end >= to || message.IsSign(end) || message[end].Mark != Mark.None || message.Is(end, LexiconTag.And)
            || IsHow(message, end) || LeadsToTime(message, end) || (isLong && message.Longest(end) > 0);
        return isBounded || (isLong && (i == 0 || message.IsSign(i - 1, '\n'))) ? end : LowerName.Tail(message, i, end, to);
    }

    /// <summary>"Relecloud on Wednesday", "Relecloud for an hour".</summary>
    private static bool LeadsToTime(Message message, int i) =>
        (message.Is(i, LexiconTag.On) || message.Is(i, WordClass.LengthLead))
        && (message.IsMarked(i + 1, Mark.Day) || message.IsMarked(i + 1, Mark.Minutes));

    private static bool HasUnknown(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.IsWord(i) && message.Longest(i) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsListed(Message message, int from, int to) =>
        ((IsJoint(message, from - 1) || (message.IsSign(from - 1, ',') && message[from].Capital
                && !message.Language.Has(LanguageTrait.CapitalNouns)))
            && message.IsMarked(from - 2, Mark.Customer))
        || (IsJoint(message, to) && message.IsMarked(to + 1, Mark.Customer));

    private static bool IsJoint(Message message, int i) =>
        message.Is(i, LexiconTag.And) || message.IsSign(i, '&') || message.IsSign(i, '+');

    /// <summary>A length beside the name, which no other customer stands beside.</summary>
    private static bool HasOwnLength(Message message, int from, int to) =>
        HasLengthBehind(message, to) || (message.IsMarked(from - 1, Mark.Minutes) && !message.IsMarked(BehindName(message, to), Mark.Day));

    private static bool HasLengthBehind(Message message, int to) => message.IsMarked(BehindName(message, to), Mark.Minutes);

    private static int BehindName(Message message, int to) => message.IsSign(to) || message.Is(to, WordClass.For) ? to + 1 : to;
}
