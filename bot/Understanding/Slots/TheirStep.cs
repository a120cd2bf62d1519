using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// "Fabrikam will let me know by Tuesday whether they are in": what a customer will do is what was learned, and its day is not the
/// contact's.
/// </summary>
internal static class TheirStep
{
    public static void PutAside(Message message, List<NamedCustomer> customers, List<ParsedDay> days)
    {
        foreach (var customer in customers)
        {
            if (!message.Find(customer.To, LexiconTag.TheirStep, out _) || SentenceEnd(message, customer.To) is not { } end)
            {
                continue;
            }

            days.RemoveAll(day => day.From >= customer.To && day.From < end);
            message.Use(customer.To, end, Mark.Told);
        }
    }

    /// <summary>The end of the sentence; null where it also tells how long a contact was.</summary>
    private static int? SentenceEnd(Message message, int from)
    {
        var end = from;
        while (message.Has(end) && !(message.IsSign(end) && message[end].Sign is '.' or ';' or '\n' or '!'))
        {
            if (message[end].Mark is Mark.Minutes or Mark.Customer)
            {
                return null;
            }

            end++;
        }

        return message.Has(end + 1) ? end : null;
    }
}
