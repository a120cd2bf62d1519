using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Finds capitalised names that are not on the list, after a word that a customer follows: with, at, met, visited, called.</summary>
internal static class NewNames
{
    /// <summary>Adds new names to the customers, in order of their places.</summary>
    public static void Find(Message message, List<Named> customers)
    {
        var shouts = !message.Text.AsSpan().ContainsAnyInRange('a', 'z');
        for (var i = 1; i < message.Count; i++)
        {
            if (!IsName(message, i, shouts) || !IsLed(message, i) || customers.Exists(c => c.From >= i && c.From <= i + 5 && IsPersonOf(message, i, c.From)))
            {
                continue;
            }

            var to = End(message, i, shouts);
            if (PersonOf(message, to, shouts) is { } organisation)
            {
                i = organisation;
                to = End(message, i, shouts);
            }

            var known = customers.Exists(c => !c.IsNew && c.To <= i && IsSameClause(message, c.To, i)) && !message.Is(i - 1, LexiconTag.And);
            if (!known)
            {
                var name = message.Said(i, to);
                customers.Add(new Named(i, to, message[to - 1].Possessive ? name[..^2] : name, IsNew: true, []));
                message.Use(i, to, Mark.Customer);
            }

            i = to;
        }

        customers.Sort((a, b) => a.From.CompareTo(b.From));
    }

    private static bool IsName(Message message, int i, bool shouts) =>
        message[i].Kind == TokenKind.Word && message[i].Mark == Mark.None && message[i].Capital && message[i].WordLength > 1
        && !message.Is(i, LexiconTag.Title) && !message.Is(i, LexiconTag.Weekday) && !message.Is(i, LexiconTag.Month)
        && (message.Longest(i) == 0 || (!shouts && Starts(message, i)) || (message[i].AllCaps && !shouts && message.Is(i, LexiconTag.NoName) && message.Word(i) is "hr"));

    /// <summary>"City Power", "First Up": ordinary words with capitals, one after the other, are a name too.</summary>
    private static bool Starts(Message message, int i) =>
        !message[i].AllCaps && i + 1 < message.Count && message[i + 1] is { Capital: true, AllCaps: false, Mark: Mark.None } && !IsSlot(message, i)
        && !message.Is(i, LexiconTag.Approach) && !message.Is(i, LexiconTag.Mode) && !message.Is(i, LexiconTag.Own) && !message.Is(i, LexiconTag.Title) && !IsSlot(message, i + 1) && message.Language.Tag != "de";

    private static bool Continues(Message message, int i) => message[i] is { Capital: true, AllCaps: false, Mark: Mark.None } && !IsSlot(message, i) && message.Language.Tag != "de";

    private static bool IsSlot(Message message, int i) =>
        message.Is(i, LexiconTag.Weekday) || message.Is(i, LexiconTag.Month) || message.Is(i, LexiconTag.Day) || message.Is(i, LexiconTag.Unit) || message.Is(i, LexiconTag.NoName) || message.Is(i, LexiconTag.Partner) || message.Is(i, LexiconTag.AccountTeam) || message.Is(i, LexiconTag.With);

    private static bool IsLed(Message message, int i)
    {
        if (message.Is(i - 1, LexiconTag.With) || message.Is(i - 1, LexiconTag.Met) || message.Is(i - 1, LexiconTag.Meets) || EndsMet(message, i))
        {
            return true;
        }

        // "with Contoso and Wingtip", "with the Wingtip team", "w/ Wingtip"
        if ((message.Is(i - 1, LexiconTag.And) || message.IsSign(i - 1, '&') || message.IsSign(i - 1, ',')) && i > 1 && message[i - 2].Mark == Mark.Customer)
        {
            return true;
        }

        return (message.IsSign(i - 1, '/') && i > 1 && message.Word(i - 2) is "w") || message.IsSign(i - 1, '@');
    }

    private static bool EndsMet(Message message, int i)
    {
        for (var back = 2; back <= 4 && i - back >= 0; back++)
        {
            if ((message.Find(i - back, LexiconTag.Met, out var hit) || message.Find(i - back, LexiconTag.With, out hit)) && hit.Length == back)
            {
                return true;
            }
        }

        return false;
    }

    private static int End(Message message, int i, bool shouts)
    {
        var to = i + 1;
        while (to < message.Count)
        {
            if (IsName(message, to, shouts) || (!shouts && Continues(message, to)))
            {
                to++;
            }
            else if (message.IsSign(to, '&') && to + 1 < message.Count && (IsName(message, to + 1, shouts) || Continues(message, to + 1)))
            {
                to += 2;
            }
            else
            {
                break;
            }
        }

        return to;
    }

    private static int? PersonOf(Message message, int to, bool shouts) =>
        to + 1 < message.Count && message.Is(to, LexiconTag.Of) && IsName(message, to + 1, shouts) ? to + 1 : null;

    private static bool IsPersonOf(Message message, int from, int customer)
    {
        for (var i = from; i < customer; i++)
        {
            if (message.Is(i, LexiconTag.Of) || message.IsSign(i, '(') || message.IsSign(i, ','))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSameClause(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message[i].Kind == TokenKind.Sign && message[i].Mark == Mark.None && message[i].Sign is '.' or ';' or '\n')
            {
                return false;
            }
        }

        return true;
    }
}
