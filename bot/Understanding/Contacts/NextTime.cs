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
        for (var i = clause.From; i < clause.To && !message.Is(i, LexiconTag.Promise); i++)
        {
            hadCustomer |= message[i].Mark == Mark.Customer;
            if (hadCustomer && message.Find(i, LexiconTag.NextTime, out var hit) && i + hit.Length < clause.To
                && clause.Part(i, clause.To) is var rest && !rest.Has(Mark.Customer) && !rest.Has(Mark.Minutes)
                && (rest.Has(Mark.Day) || (hit.Value == Purpose && rest.Has(LexiconTag.Approach))))
            {
                return i;
            }
        }

        return null;
    }
}
