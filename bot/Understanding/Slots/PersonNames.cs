using System.Collections.Frozen;
using System.Globalization;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Puts aside a person's name that stands beside a company's: "Müller AG, Anna Keller", "Anna Keller, Müller AG", "Müller AG (Anna
/// Keller)". They are one contact with the company.
/// </summary>
internal static class PersonNames
{
    private static readonly FrozenSet<string> Given = LexiconFile.Read("given-names.txt").SelectMany(static line => line.Phrases)
        .ToFrozenSet(StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace));

    public static void PutAside(Message message, List<NamedCustomer> customers)
    {
        for (var c = customers.Count - 1; c >= 0 && customers.Count > 1; c--)
        {
            var isBeside = (c > 0 && IsBeside(message, customers[c - 1].To, customers[c].From))
                || (c + 1 < customers.Count && IsBeside(message, customers[c].To, customers[c + 1].From));
            if (isBeside && customers[c].IsNew && Is(message, customers[c].From, customers[c].To))
            {
                message.Use(customers[c].From, customers[c].To, Mark.Aside);
                customers.RemoveAt(c);
            }
        }
    }

    /// <summary>True for a first name and at least one more, without the form of a company.</summary>
    public static bool Is(Message message, int from, int to) =>
        to - from > 1 && message.IsWord(from) && Given.Contains(message.Said(from, from + 1)) && !message.Is(to - 1, WordClass.CompanyForm);

    /// <summary>Nothing but a comma, a bracket or a dash between the two.</summary>
    private static bool IsBeside(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!message.IsSign(i) || message[i].Sign is '\n' or '.' or ';' or '&' or '+' or '/')
            {
                return false;
            }
        }

        return to > from;
    }
}
