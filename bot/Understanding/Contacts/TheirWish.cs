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
    /// <summary>Whether it is to come; null where the message tells of something else.</summary>
    public static Happened? Of(Message message, SlotMatches slots)
    {
        if (slots.Customers.Count != 1 || !StandsAtHead(message, slots.Customers[0].From))
        {
            return null;
        }

        var wish = slots.Customers[0].To;
        while (message.Is(wish, LexiconTag.Own) || message.Is(wish, LexiconTag.Title))
        {
            wish++;
        }

        if (!message.Find(wish, LexiconTag.TheirWish, out var wishes) || !IsOfMeeting(message, wish + wishes.Length, out var to)
            || slots.Lengths.Exists(length => length.From >= to))
        {
            return null;
        }

        var days = slots.Days.FindAll(day => day.From < to);
        return days.Count == 0 ? Happened.No : days.TrueForAll(day => day.CanBeAhead) ? Happened.ToCome : null;
    }

    private static bool StandsAtHead(Message message, int customer)
    {
        for (var i = 0; i < customer; i++)
        {
            if (!message.IsSign(i) && !message.Is(i, LexiconTag.Filler) && !message.Is(i, PromiseWord.The))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Up to the end of the clause nothing is said but how, how long and when.</summary>
    private static bool IsOfMeeting(Message message, int from, out int to)
    {
        var isMeeting = false;
        for (to = from; to < message.Count && !ClauseEnd.IsAt(message, to); to++)
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
