using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>"Contoso or Fabrikam": one contact with one of them, of which the person is asked.</summary>
internal static class Either
{
    public static void Join(Message message, List<NamedCustomer> customers)
    {
        for (var c = customers.Count - 1; c > 0; c--)
        {
            var (first, second) = (customers[c - 1], customers[c]);
            if (first.To + 1 != second.From || !message.Is(first.To, LexiconTag.Or))
            {
                continue;
            }

            customers[c - 1] = new NamedCustomer(first.From, second.To, null, IsNew: false, [.. Names(first), .. Names(second)]);
            customers.RemoveAt(c);
            message.Use(first.From, second.To, Mark.Customer);
        }
    }

    private static IReadOnlyList<string> Names(NamedCustomer customer) => customer.Name is { } name ? [name] : customer.Candidates;
}
