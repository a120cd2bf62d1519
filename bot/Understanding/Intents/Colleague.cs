using CioCoachBot.Understanding.Contacts;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>Finds who else met the customer, or spoke of them: "Priya met Contoso", "my boss said": no contact of the speaker's.</summary>
internal static class Colleague
{
    private const int LongestName = 2;

    private const int LongestHouse = 4;

    /// <summary>The tokens that name somebody else as the one who was there, or null.</summary>
    public static (int From, int To)? In(Message message, List<NamedCustomer> customers)
    {
        if (customers.Count == 0)
        {
            return null;
        }

        // "The account team", "die Kollegen": without a word that makes them the speaker's, the verb has to say that they met.
        var isOwn = message.Is(0, LexiconTag.Own) && message.Is(1, LexiconTag.Colleague);
        var others = isOwn ? 0 : Others(message);
        var to = isOwn ? 2 : others;
        var head = message.Is(0, LexiconTag.Own) || message.Is(0, PromiseWord.The) ? 1 : 0;
        if (message.Find(head, LexiconTag.Partner, out var partner))
        {
            // "Our sales team visited Contoso", "der Vertrieb hat mit Contoso telefoniert"
            to = head + partner.Length;
            while (message.Is(to, LexiconTag.And) && NextPartner(message, to + 1) is { } next)
            {
                to = next;
            }
        }

        var from = to;
        while (to - from < LongestName && IsName(message, to))
        {
            to++;
        }

        if (to == from + 1 && message[from].Possessive && message[to].Mark is Mark.Approach or Mark.Mode && !IsSpeakerThere(message, to)
            && customers.Exists(customer => customer.From > to))
        {
            // "Priya's call with Contoso"
            return (0, to);
        }

        to = AfterHouse(message, to);
        return to > 0 && customers.Exists(customer => customer.From > to) && !IsSpeakerThere(message, to)
            && (isOwn ? !message.Is(to, LexiconTag.And) : Met(message, to) || (others > 0 && message.Is(to, LexiconTag.Met)))
                ? (0, to)
                : null;
    }

    /// <summary>"Dana from customer success": behind the name, where the person works, up to the verb.</summary>
    private static int AfterHouse(Message message, int to)
    {
        for (var i = to + 1; to > 0 && message.Is(to, LexiconTag.Of) && i <= to + LongestHouse; i++)
        {
            if (message.Is(i, LexiconTag.Met) || message.Is(i, LexiconTag.MetByOther) || message.Is(i, WordClass.Does))
            {
                return i;
            }

            if (message[Math.Min(i, message.Count - 1)].Mark is not (Mark.None or Mark.Partner) || message.IsSign(i))
            {
                break;
            }
        }

        return to;
    }

    /// <summary>"… was at Northwind", "war gestern bei Litware"; a German noun may be no name.</summary>
    private static bool WasThere(Message message, int verb)
    {
        if (!message.Is(verb, LexiconTag.Being)
            || (message.Language.Has(LanguageTrait.CapitalNouns) && !message.IsMarked(verb - 1, Mark.Partner)))
        {
            return false;
        }

        var place = verb + 1;
        while (message.IsMarked(place, Mark.Day) || message.IsMarked(place, Mark.Minutes))
        {
            place++;
        }

        return (message.Is(place, LexiconTag.AtPlace) || message.Is(place, LexiconTag.With)) && message.IsMarked(place + 1, Mark.Customer);
    }

    /// <summary>After "and the CMO"; null where no partner follows.</summary>
    private static int? NextPartner(Message message, int i)
    {
        var at = message.Is(i, LexiconTag.Own) || message.Is(i, PromiseWord.The) ? i + 1 : i;
        return message.Find(at, LexiconTag.Partner, out var partner) ? at + partner.Length : null;
    }

    /// <summary>After "the account team", "the colleagues" at the head; 0 for anything else.</summary>
    private static int Others(Message message) => !message.Is(0, PromiseWord.The) ? 0
        : message.Find(1, LexiconTag.AccountTeam, out var team) ? 1 + team.Length
        : message.Is(1, LexiconTag.Colleague) ? 2 : 0;

    private static bool IsName(Message message, int i) =>
        message.IsWord(i) && message[i] is { Capital: true, AllCaps: false, Mark: Mark.None } && message.Longest(i) == 0;

    /// <summary>"… met", "… hat … gesprochen", "… a rencontré".</summary>
    private static bool Met(Message message, int verb)
    {
        if (message.Is(verb, LexiconTag.MetByOther) || WasThere(message, verb))
        {
            return true;
        }

        if (!message.Is(verb, WordClass.Does) || message.Is(verb, LexiconTag.Being))
        {
            return message.Language.Has(LanguageTrait.ProgressiveIsAhead) && message.Is(verb, LexiconTag.Met)
                && message.IsMarked(AfterMet(message, verb), Mark.Customer);
        }

        for (var i = verb + 1; i < message.Count && !ClauseEnd.IsAt(message, i); i++)
        {
            // "Did the Litware call", "hat mit Contoso telefoniert"
            if (message.Is(i, LexiconTag.Met) || message[i].Mark == Mark.Mode)
            {
                return true;
            }
        }

        return false;
    }

    private static int AfterMet(Message message, int verb)
    {
        message.Find(verb, LexiconTag.Met, out var met);
        var next = verb + met.Length;
        return message.Is(next, LexiconTag.With) ? next + 1 : next;
    }

    /// <summary>I, we, us: the speaker was there, too.</summary>
    private static bool IsSpeakerThere(Message message, int from)
    {
        for (var i = from; i < message.Count && !ClauseEnd.IsAt(message, i); i++)
        {
            // "for me", "told me"
            var isUs = message.Is(i, PromiseWord.ToUs) && !message.Is(i - 1, WordClass.For | WordClass.Tells);
            if (isUs || message.Is(i, WordClass.Speaker) || message.Is(i, LexiconTag.Present))
            {
                return true;
            }
        }

        return Joined(message, from);
    }

    /// <summary>"… saw Contoso, I only joined for the end".</summary>
    private static bool Joined(Message message, int from)
    {
        for (var i = from; i < message.Count; i++)
        {
            var verb = message.Is(i + 1, WordClass.Only) ? i + 2 : i + 1;
            if (message.Is(i, WordClass.Speaker) && message.Find(verb, LexiconTag.Present, out _) && !message.Is(verb, PromiseWord.Nothing))
            {
                return true;
            }
        }

        return false;
    }
}
