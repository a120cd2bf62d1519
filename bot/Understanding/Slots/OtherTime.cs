using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Puts aside what lies at another time than the contact that is told: "I'll be with Contoso Monday. Was with Litware an hour", "tomorrow
/// an hour at Contoso, last week they weren't ready".
/// </summary>
internal static class OtherTime
{
    /// <summary>Nobody tells of more at once.</summary>
    private const int MostCustomers = 6;

    public static void PutAside(Message message, List<NamedCustomer> customers, List<ParsedDay> days)
    {
        for (var c = customers.Count - 1; c >= 0 && customers.Count is > 1 and <= MostCustomers; c--)
        {
            var (from, to) = (Start(message, customers[c].From), End(message, customers[c].To));
            var isAlone = customers.FindAll(other => other.From >= from && other.From < to).Count == 1;
            if (isAlone && IsToCome(message, from, to) && customers.Exists(other => Mentions(message, other, from, to)))
            {
                days.RemoveAll(day => day.From >= from && day.From < to);
                message.Use(from, to, Mark.Aside);
                customers.RemoveAt(c);
            }
        }

        if (days.Count > 1 && days[0].IsAhead && Excuse(message, days[^1]) is { } excuse)
        {
            days.RemoveAt(days.Count - 1);
            message.Use(excuse, message.Count, Mark.Aside);
        }
    }

    /// <summary>The speaker will, and no length was said.</summary>
    private static bool IsToCome(Message message, int from, int to)
    {
        var (comes, speaks) = (false, false);
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark is Mark.Minutes)
            {
                return false;
            }

            comes |= message[i].Mark == Mark.None && message.Is(i, LexiconTag.Future);
            speaks |= message.Is(i, WordClass.Speaker);
        }

        return comes && speaks;
    }

    /// <summary>The other stands in a sentence of its own that tells how long.</summary>
    private static bool Mentions(Message message, NamedCustomer other, int from, int to)
    {
        if (other.From >= from && other.From < to)
        {
            return false;
        }

        var end = End(message, other.To);
        for (var i = Start(message, other.From); i < end; i++)
        {
            if (message[i].Mark == Mark.Minutes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a last clause begins that says why it was not before; null where it is none.</summary>
    private static int? Excuse(Message message, ParsedDay last)
    {
        if (last is not { Kind: DayKind.Offset or DayKind.Week or DayKind.WeekdayOfWeek, A: < 0 })
        {
            return null;
        }

        var from = last.From;
        while (from > 0 && !message.IsSign(from - 1))
        {
            from--;
        }

        var denies = false;
        for (var i = from; i < message.Count; i++)
        {
            if (message[i].Mark is Mark.Minutes or Mark.Customer || (i > from && message.IsSign(i, ',')))
            {
                return null;
            }

            denies |= message.Is(i, PromiseWord.Nothing);
        }

        return denies && from > 0 ? from : null;
    }

    private static int Start(Message message, int at)
    {
        while (at > 0 && !IsStop(message, at - 1))
        {
            at--;
        }

        return at;
    }

    private static int End(Message message, int at)
    {
        while (message.Has(at) && !IsStop(message, at))
        {
            at++;
        }

        return at;
    }

    private static bool IsStop(Message message, int i) =>
        message.IsSign(i) && message[i].Mark == Mark.None && message[i].Sign is '.' or ';' or '\n' or '!';
}
