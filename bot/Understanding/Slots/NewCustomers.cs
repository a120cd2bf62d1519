using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Finds capitalised names that are not on the list, after a word that a customer follows: with, met, called.</summary>
internal static class NewCustomers
{
    /// <summary>A person is at most so many tokens before their organisation.</summary>
    private const int FarthestOrganisation = 5;

    /// <summary>Tokens of the longest phrase that a customer follows.</summary>
    private const int LongestLead = 4;

    /// <summary>Adds new names to the customers, in order of their places, and marks their tokens.</summary>
    public static void Find(Message message, List<NamedCustomer> customers)
    {
        var names = new NameWords(message);
        for (var i = 1; i < message.Count; i++)
        {
            if (message.Is(i - 1, LexiconTag.AtPlace) && customers.Count == 0 && IsObserved(message))
            {
                continue;
            }

            var isLed = (names.Begins(i) || message[i].Mark == Mark.None) && (IsLed(message, i) || IsPromised(message, names, i));
            if (!isLed || IsPersonOfKnown(message, i, customers))
            {
                continue;
            }

            var to = names.Begins(i) ? names.End(i) : customers.Count == 0 && HasLength(message) ? LowerName.Led(message, i) : i;
            if (to == i)
            {
                continue;
            }

            var isOfNext = (message.Is(to, LexiconTag.Of) || message.IsSign(to, '(')) && message.Has(to + 1) && names.Begins(to + 1);
            if (isOfNext && !(message.IsSign(to) && PersonNames.Is(message, to + 1, names.End(to + 1))))
            {
                // "Anna from Wingtip Toys", "Anna Berg (Wingtip Toys)"
                i = to + 1;
                to = names.End(i);
            }

            if (!FollowsKnown(message, i, customers))
            {
                customers.Add(NewName.Of(message, i, to));
                message.Use(i, to, Mark.Customer);
            }

            i = to;
        }

        customers.Sort((a, b) => a.From.CompareTo(b.From));
    }

    /// <summary>Where somebody was observed is a place, not a customer.</summary>
    public static bool IsObserved(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var isObservation = message.Find(i, LexiconTag.Approach, out var approach) && approach.Value == (int)Approach.Observation;
            if (isObservation || message.Is(i, LexiconTag.Observes))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLength(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Mark == Mark.Minutes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mit der Relecloud GmbH": an article, and the form of a company behind the name.</summary>
    private static bool IsFirm(Message message, int i) => message.Is(i - 1, LexiconTag.On) && message.Is(i - 2, LexiconTag.With)
        && (message.Is(i + 1, WordClass.CompanyForm) || message.Is(i + 2, WordClass.CompanyForm));

    private static bool IsLed(Message message, int i)
    {
        if (message.Is(i - 1, LexiconTag.With) || message.Is(i - 1, LexiconTag.Met) || message.Is(i - 1, LexiconTag.Meets)
            || EndsLead(message, i))
        {
            return true;
        }

        if (IsFirm(message, i) || IsContrasted(message, i))
        {
            return true;
        }

        if (message.Is(i - 1, WordClass.Speaker) && message.Is(i - 2, LexiconTag.Meets) && message[i - 2].Mark == Mark.None)
        {
            // "nächste Woche besuche ich Wingtip"
            return true;
        }

        if (message.Is(i - 1, LexiconTag.Title) && !message.IsGlued(i))
        {
            return IsLed(message, i - 1);
        }

        if (message.Is(i - 1, WordClass.For) && (message.IsMarked(i - 2, Mark.Minutes) || message.Is(i - 2, LexiconTag.Cue)))
        {
            // "log 30 min for Wingtip"
            return true;
        }

        if (message.Is(i - 1, LexiconTag.Of) && IsPeople(message, i - 2))
        {
            // "saw the guys from Wingtip"
            return true;
        }

        // "with Contoso and Wingtip"
        var isListed = message.Is(i - 1, LexiconTag.And) || message.IsSign(i - 1, '&')
            || (message.IsSign(i - 1, ',') && !message.Is(i + 1, LexiconTag.Being) && !message.Is(i + 1, WordClass.Does)
                && !message.Is(i + 1, LexiconTag.Measure));
        if (isListed && message.IsMarked(i - 2, Mark.Customer))
        {
            return true;
        }

        // "w/ Wingtip", "lunch @ Wingtip"
        var isShortWith = message.IsSign(i - 1, '/') && message.Is(i - 2, LexiconTag.With) && message[i - 2].WordLength == 1;
        return isShortWith || message.IsSign(i - 1, '@');
    }

    /// <summary>"not Contoso but Contoso Pharma", "nicht mit Contoso, sondern mit Contoso Pharma".</summary>
    private static bool IsContrasted(Message message, int i)
    {
        var but = message.Is(i - 1, LexiconTag.With) ? i - 2 : i - 1;
        var before = message.IsSign(but - 1, ',') ? but - 2 : but - 1;
        return message.Is(but, WordClass.But) && message.IsMarked(before, Mark.Customer);
    }

    /// <summary>"promised Wingtip a demo": whom, and behind it what.</summary>
    private static bool IsPromised(Message message, NameWords names, int i) =>
        names.Begins(i) && message.Find(i - 1, LexiconTag.Promise, out var promise) && promise.Length == 1
        && names.End(i) is var to && (message.Is(to, LexiconTag.Article) || message.Is(to, WordClass.The));

    /// <summary>Somebody without a name, behind a word that a customer follows.</summary>
    private static bool IsPeople(Message message, int i)
    {
        var isPeople = message.Is(i, LexiconTag.Filler) || message.Is(i, LexiconTag.Voice);
        for (var back = i - 1; isPeople && back >= Math.Max(0, i - LongestLead); back--)
        {
            if (message.Is(back, LexiconTag.Met) || message.Is(back, LexiconTag.With))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsLead(Message message, int i)
    {
        for (var back = 2; back <= LongestLead && i - back >= 0; back++)
        {
            var isLead = message.Find(i - back, LexiconTag.Met, out var hit) || message.Find(i - back, LexiconTag.With, out hit);
            if (isLead && hit.Length == back)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPersonOfKnown(Message message, int i, List<NamedCustomer> customers)
    {
        foreach (var customer in customers)
        {
            if (customer.From >= i && customer.From <= i + FarthestOrganisation && IsPersonOf(message, i, customer.From))
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>A name behind a known customer in the same sentence is a person there, unless it is listed.</summary>
    private static bool FollowsKnown(Message message, int i, List<NamedCustomer> customers)
    {
        if (message.Is(i - 1, LexiconTag.And) || IsContrasted(message, i))
        {
            return false;
        }

        foreach (var customer in customers)
        {
            if (!customer.IsNew && customer.To <= i && IsSameSentence(message, customer.To, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSameSentence(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.IsSign(i) && message[i].Mark == Mark.None && message[i].Sign is '.' or ';' or '\n')
            {
                return false;
            }
        }

        return true;
    }
}
