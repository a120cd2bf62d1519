using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Whether a partner who was named was there: ours and present, or the customer's own.</summary>
internal static class PartnerPresence
{
    /// <summary>So many tokens before the partner still speak of them.</summary>
    private const int Before = 4;

    /// <summary>So many behind.</summary>
    private const int After = 3;

    /// <summary>True when the partner named at these tokens took part.</summary>
    public static bool WasThere(Message message, int from, int to)
    {
        if (IsTold(message, from))
        {
            return false;
        }

        if (IsOursToo(message, to))
        {
            return true;
        }

        var isJoined = false;

        var isOwn = false;
        var at = from - 1;
        for (; at >= 0 && at >= from - Before && message[at].Mark is Mark.None or Mark.Partner; at--)
        {
            var isTheirs = message.Is(at, LexiconTag.Theirs) && !message.Is(at, LexiconTag.Own);
            isOwn |= message.Is(at, LexiconTag.Own);
            isJoined |= !isOwn && message.Is(at, LexiconTag.And);
            if (isTheirs || message.Is(at, WordClass.Without) || (isOwn && message.Is(at - 1, WordClass.Without)))
            {
                return false;
            }

            if (isOwn || message.Is(at, LexiconTag.With) || !IsBetween(message, at))
            {
                break;
            }
        }

        if (at == from - 1 && message.IsMarked(at, Mark.Customer))
        {
            // "Contoso's CMO", "the Contoso CMO"; but "Contoso: CMO joined" has a sign between.
            return message.Is(to, LexiconTag.Present);
        }

        // "our CMO and the sales VP of Contoso": who is theirs stands right before the customer.
        var isTheirOwn = isOwn ? isJoined && IsOfCustomer(message, AfterRole(message, to)) : IsOfCustomer(message, AfterRoles(message, to));
        return !isTheirOwn && !IsAbsent(message, to);
    }

    /// <summary>True when the words behind a partner say that they were not there.</summary>
    public static bool IsAbsent(Message message, int to)
    {
        for (var i = to; i < to + After; i++)
        {
            var isDenied = message.Find(i, LexiconTag.Not, out var not) && not.Length > 1;
            if (isDenied || message.Is(i, WordClass.Absent) || message.Is(i, LexiconTag.Fell))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"I will tell our CMO": they are told of it, and so were not there.</summary>
    private static bool IsTold(Message message, int from)
    {
        var verb = message.Is(from - 1, LexiconTag.Own) || message.Is(from - 1, LexiconTag.Article) || message.Is(from - 1, WordClass.The)
            ? from - 2
            : from - 1;
        return message.Is(verb, WordClass.Tells);
    }

    private static bool IsBetween(Message message, int i) =>
        message.Is(i, LexiconTag.Article) || message.Is(i, LexiconTag.On) || message.Is(i, LexiconTag.And)
        || message.IsSign(i) || message[i].Mark == Mark.Partner;

    /// <summary>"their CCO and ours", "deren CCO und unserem".</summary>
    private static bool IsOursToo(Message message, int to)
    {
        if (!message.Is(to, LexiconTag.And))
        {
            return false;
        }

        var own = message.Is(to + 1, LexiconTag.On) ? to + 2 : to + 1;
        var next = own + 1;
        return message.Is(own, LexiconTag.Own)
            && (!message.IsWord(next) || message.Is(next, LexiconTag.Present) || message[next].Mark is Mark.Day or Mark.Minutes
                || (message[next].Mark == Mark.None && message.Is(next, LexiconTag.Being)));
    }

    /// <summary>Past the rest of a role: "sales | VP".</summary>
    private static int AfterRole(Message message, int to)
    {
        while (message.IsMarked(to, Mark.Partner) || (message.IsMarked(to, Mark.None) && message.Is(to, LexiconTag.Role)))
        {
            to++;
        }

        return to;
    }

    /// <summary>Past the roles that are listed with it: "the CMO | and the sales VP".</summary>
    private static int AfterRoles(Message message, int to)
    {
        to = AfterRole(message, to);
        while (message.Is(to, LexiconTag.And))
        {
            var next = to + 1;
            while (message.IsMarked(next, Mark.None) && (message.Is(next, LexiconTag.On) || message.Is(next, LexiconTag.Article)
                || message.Is(next, LexiconTag.Place)))
            {
                next++;
            }

            var end = AfterRole(message, next);
            if (end == next)
            {
                break;
            }

            to = end;
        }

        return to;
    }

    /// <summary>"the CMO of Contoso", "the CMO of their group".</summary>
    private static bool IsOfCustomer(Message message, int to)
    {
        if (!message.Is(to, LexiconTag.Of))
        {
            return false;
        }

        var next = to + 1;
        while (message.IsMarked(next, Mark.None) && (message.Is(next, LexiconTag.Article) || message.Is(next, LexiconTag.On)))
        {
            next++;
        }

        return message.IsMarked(next, Mark.Customer) || message.Is(next, LexiconTag.Theirs);
    }
}
