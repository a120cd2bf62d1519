using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Puts aside names of the list that were not met where another customer was: "not Contoso but Fabrikam", "Mr Müller from Contoso",
/// "the Tailspin CIO at Fabrikam's office".
/// </summary>
internal static class Bystanders
{
    private const int FarthestOrganisation = 3;

    public static void PutAside(Message message, List<NamedCustomer> customers)
    {
        for (var c = customers.Count - 1; c >= 0 && customers.Count > 1; c--)
        {
            var denial = Denial(message, customers[c].From);
            if (denial is { } from)
            {
                message.Use(from, customers[c].From, Mark.Aside);
            }

            if (denial is not null || IsPerson(message, customers, c) || Describes(message, customers, c)
                || IsPlace(message, customers, c))
            {
                message.Use(customers[c].From, customers[c].To, Mark.Aside);
                customers.RemoveAt(c);
            }
        }
    }

    /// <summary>"not Contoso", "not with Contoso", "no fue Contoso", "instead of Contoso".</summary>
    private static int? Denial(Message message, int i)
    {
        var before = i - 1;
        if (message.Is(before, WordClass.InsteadOf) && message.Is(before - 1, WordClass.Instead))
        {
            return before - 1;
        }

        if (message.Is(before, WordClass.Denies | WordClass.Instead))
        {
            return before;
        }

        var isLed = message.Is(before, WordClass.DeniedLead) || message.Is(before, LexiconTag.With)
            || message.Is(before, LexiconTag.Filler);
        return isLed && message.Is(before - 1, WordClass.Denies) && !message.Is(before, LexiconTag.And) ? before - 1 : null;
    }

    private static bool IsPerson(Message message, List<NamedCustomer> customers, int c) =>
        message.Is(customers[c].From - 1, LexiconTag.Title) && IsBefore(message, customers, c, from: 0);

    /// <summary>"the alpine office of Tailspin".</summary>
    private static bool Describes(Message message, List<NamedCustomer> customers, int c) =>
        customers[c] is { IsNew: false, Name: { } name } customer && customer.To - customer.From == 1
        && !message[customer.From].Capital && name.Contains(' ', StringComparison.Ordinal) && IsBefore(message, customers, c, from: 1);

    /// <summary>The organisation of what was named follows: "… of Contoso".</summary>
    private static bool IsBefore(Message message, List<NamedCustomer> customers, int c, int from)
    {
        if (c + 1 >= customers.Count)
        {
            return false;
        }

        for (var of = customers[c].To + from; of < customers[c].To + FarthestOrganisation; of++)
        {
            if (message.Is(of, LexiconTag.Of) && !message.IsMarked(of, Mark.Day)
                && customers[c + 1].From is var next && next > of && next <= of + 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlace(Message message, List<NamedCustomer> customers, int c) =>
        c > 0 && message[customers[c].To - 1].Possessive && message.Is(customers[c].To, LexiconTag.Mode)
        && message.Is(customers[c].From - 1, LexiconTag.Place);
}
