using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>
/// "Contoso wants to meet for 30 minutes", "Fabrikam asked for an hour": a contact that a customer wishes for. With a day to come it is a
/// plan, else nothing that was.
/// </summary>
internal static class TheirWish
{
    /// <summary>The value of nouns that stand before the customer: a request from.</summary>
    private const int Before = 1;

    /// <summary>"Contoso's new CIO".</summary>
    private const int LongestPerson = 3;

    /// <summary>Whether it is to come; null where the message tells of something else.</summary>
    public static Happened? Of(Message message, SlotMatches slots)
    {
        if (slots.Customers.Count != 1 || AfterWish(message, slots.Customers[0]) is not { } after
            || !IsOfMeeting(message, after, out var to) || slots.Lengths.Exists(length => length.From >= to))
        {
            return null;
        }

        var days = slots.Days.FindAll(day => day.From < to);
        return days.Count == 0 ? Happened.No : days.TrueForAll(day => day.CanBeAhead) ? Happened.ToCome : null;
    }

    /// <summary>After the words of wishing, behind the customer or before; null where nothing is wished for.</summary>
    private static int? AfterWish(Message message, NamedCustomer customer)
    {
        for (var i = 0; i < customer.From; i++)
        {
            if (message.Find(i, LexiconTag.TheirWish, out var request) && request.Value == Before)
            {
                return message.IsSign(customer.To, ':') ? customer.To + 1 : customer.To;
            }

            if (!message.IsSign(i) && !message.Is(i, LexiconTag.Filler) && !message.Is(i, PromiseWord.The))
            {
                return null;
            }
        }

        for (var wish = customer.To; wish <= customer.To + LongestPerson && message.IsWord(wish); wish++)
        {
            if (message.Find(wish, LexiconTag.TheirWish, out var wishes) && wishes.Value != Before)
            {
                return wish + wishes.Length;
            }

            if (message[wish].Mark is not (Mark.None or Mark.Partner) || message.Is(wish, LexiconTag.Met))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Up to the end of the clause nothing is said but how, how long and when.</summary>
    private static bool IsOfMeeting(Message message, int from, out int to)
    {
        var isMeeting = false;
        for (to = from; to < message.Count && !ClauseEnd.IsAt(message, to) && !message.Is(to, WordClass.But); to++)
        {
            isMeeting |= message[to].Mark is Mark.Minutes or Mark.Approach or Mark.Mode || message.Is(to, LexiconTag.Meets)
                || message.Is(to, LexiconTag.TheirWish);
            if (message.IsWord(to) && message[to].Mark == Mark.None && message.Longest(to) == 0 && !message.Is(to, LexiconTag.TheirWish))
            {
                return false;
            }
        }

        return isMeeting;
    }
}
