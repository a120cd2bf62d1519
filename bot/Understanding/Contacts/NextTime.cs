using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>
/// Finds the mention of a later meeting behind a contact: "next meeting on 12 December", "to prepare tomorrow's workshop". It is neither
/// the contact's day nor anything that was learned.
/// </summary>
internal static class NextTime
{
    /// <summary>The value of phrases that name a purpose and need no day.</summary>
    private const int Purpose = 1;

    /// <summary>Where it begins in the clause, or null.</summary>
    public static int? In(Clause clause, bool hadCustomer)
    {
        var message = clause.Message;
        var isTold = hadCustomer && WasTold(message, clause.From);
        for (var i = clause.From; i < clause.To && !message.Is(i, LexiconTag.Promise); i++)
        {
            hadCustomer |= message[i].Mark == Mark.Customer;
            isTold |= IsOfPast(message, i);
            if (hadCustomer && isTold && message.Find(i, LexiconTag.NextTime, out var hit) && i + hit.Length < clause.To
                && clause.Part(i, clause.To) is var rest && !rest.Has(Mark.Customer) && !rest.Has(Mark.Minutes)
                && (rest.Has(Mark.Day) || (hit.Value == Purpose && rest.Has(LexiconTag.Approach))))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A length, a day or a verb of meeting before the token: a contact was told that a later one can follow.</summary>
    private static bool WasTold(Message message, int to)
    {
        for (var i = 0; i < to; i++)
        {
            if (IsOfPast(message, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfPast(Message message, int i) =>
        message[i].Mark is Mark.Minutes or Mark.Day || (message[i].Mark == Mark.None && message.Is(i, LexiconTag.Met));
}
