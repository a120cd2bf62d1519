using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>
/// "Fabrikam rescheduled, it's Tuesday now", "booked Contoso in for Monday": told in the past, and still to come. The days on which it
/// was to be are put aside.
/// </summary>
internal static class Arranged
{
    /// <summary>The value of words beside which a word of meeting must stand.</summary>
    private const int OfMeeting = 1;

    /// <summary>The value of words right beside which the day stands.</summary>
    private const int BesideDay = 2;

    /// <summary>The value of words that speak of a day behind "for".</summary>
    private const int ForDay = 3;

    public static bool Is(Message message, SlotMatches slots)
    {
        if (slots.Customers.Count == 0 || slots.Days.Count == 0)
        {
            return false;
        }

        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Mark is Mark.None or Mark.Approach or Mark.Mode && message.Find(i, LexiconTag.Arranged, out var arranged)
                && At(message, slots, i, arranged) is { } day && IsAll(message, slots, i, arranged.Length, day))
            {
                message.Use(i, i + arranged.Length, Mark.Aside);
                PutAside(message, slots, day);
                LeaveOutRest(message, day);
                return true;
            }
        }

        return false;
    }

    /// <summary>The day to come that the words speak of.</summary>
    private static ParsedDay? At(Message message, SlotMatches slots, int i, Hit arranged)
    {
        var to = i + arranged.Length;
        var (from, end) = Clause(message, i, to);
        if (arranged.Value == BesideDay)
        {
            var beside = slots.Days.Find(day => day.CanBeAhead && (day.To == i || IsNext(message, to, day.From)));
            return beside.To > 0 ? beside : null;
        }

        if (arranged.Value == OfMeeting && !HasMeeting(message, from, end))
        {
            return null;
        }

        if (arranged.Value == ForDay)
        {
            var meant = slots.Days.Find(day => day.CanBeAhead && day.From >= from && day.From < end && IsFor(message, day.From));
            return meant.To > 0 ? meant : null;
        }

        var behind = slots.Days.FindLast(day => day.CanBeAhead && day.From >= to && day.From < end);
        behind = behind.To > 0 ? behind : slots.Days.Find(day => day.CanBeAhead && day.From >= to);
        var before = slots.Days.FindLast(day => day.CanBeAhead && day.From >= from && day.To <= i);
        return before.To > 0 && before.To >= i - 1 ? before : behind.To > 0 ? behind : before.To > 0 ? before : null;
    }

    private static bool IsFor(Message message, int day) => message.Is(day - 1, WordClass.For) || message.Is(day - 1, LexiconTag.By);

    /// <summary>Only small words before a day stand between.</summary>
    private static bool IsNext(Message message, int to, int day)
    {
        while (to < day && (message.Is(to, LexiconTag.On) || message.Is(to, LexiconTag.At)))
        {
            to++;
        }

        return to == day;
    }

    private static (int From, int To) Clause(Message message, int from, int to)
    {
        while (from > 0 && !ClauseEnd.IsAt(message, from - 1))
        {
            from--;
        }

        while (to < message.Count && !ClauseEnd.IsAt(message, to))
        {
            to++;
        }

        return (from, to);
    }

    private static bool HasMeeting(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark is Mark.Approach or Mark.Mode or Mark.Minutes || message.Is(i, LexiconTag.Meets))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Nothing tells of a contact that took place: no verb of it, no length and no day behind before the words, nor anything else that was
    /// moved instead: "they pushed the launch to Tuesday".
    /// </summary>
    private static bool IsAll(Message message, SlotMatches slots, int at, int length, ParsedDay day)
    {
        var (from, to) = Clause(message, at, at + length);
        if (slots.Customers[0].From >= to || slots.Lengths.Exists(said => said.From < from)
            || slots.Days.Exists(said => said is { Kind: DayKind.Offset or DayKind.WeekdayOfWeek, A: < 0 }
                && !(said.From > at && said.To < day.From && day.From < to)))
        {
            return false;
        }

        for (var i = 0; i < message.Count; i++)
        {
            if (i == at)
            {
                i += length - 1;
            }
            else if (message.Find(i, LexiconTag.Wished, out var wished))
            {
                i += wished.Length - 1;
            }
            else if (message[i].Mark is Mark.None or Mark.Approach or Mark.Mode && TookPlace(message, i))
            {
                return false;
            }
            else if (i >= from && i < to && message.IsWord(i) && message[i].Mark == Mark.None && message.Longest(i) == 0
                && !message.Is(i, LexiconTag.Arranged))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TookPlace(Message message, int i) => message.Is(i, LexiconTag.Lasts)
        || (message.Find(i, LexiconTag.Met, out var met) && !message.Is(i, LexiconTag.Meets) && !message.Is(i, LexiconTag.Future)
            && (met.Length > 1 || !message.Is(i, WordClass.Was)) && message[i].Mark != Mark.Approach);

    /// <summary>"…, it's Tuesday now": the small words around the day add nothing.</summary>
    private static void LeaveOutRest(Message message, ParsedDay day)
    {
        var (from, to) = Clause(message, day.From, day.To);
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark == Mark.None && message.IsWord(i) && !message.Is(i, LexiconTag.With)
                && (message.Longest(i) == 1 || message.Is(i, LexiconTag.Arranged)))
            {
                message.Use(i, i + 1, Mark.Aside);
            }
        }
    }

    /// <summary>"From today to Monday", "was to be on Monday": only the day to come is left.</summary>
    private static void PutAside(Message message, SlotMatches slots, ParsedDay day)
    {
        foreach (var other in slots.Days)
        {
            if (other != day && other.IsDay)
            {
                message.Use(other.From, other.To, Mark.Aside);
            }
        }

        slots.Days.RemoveAll(other => other != day && other.IsDay);
    }
}
