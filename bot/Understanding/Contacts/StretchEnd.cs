using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Finds where one contact ends and the next begins: at the last word that parts them, else at the lengths between them.</summary>
internal static class StretchEnd
{
    /// <summary>The end of a group's stretch, which began at the token.</summary>
    public static int Between(Message message, SlotMatches slots, Segments segments, List<List<NamedCustomer>> groups, int group, int start)
    {
        var from = groups[group][^1].To;
        var to = groups[group + 1][0].From;
        if (PromiseParts.Link(message, segments, groups[group][^1], groups[group + 1][0]) is { } parted)
        {
            return parted + 1;
        }

        var lengths = slots.Lengths.FindAll(length => length.From >= from && length.To <= to && segments.IsFact(length.From));
        if (LastLink(message, segments, from, to) is not { } link)
        {
            var lengthsComeFirst = slots.Lengths.Count > 0 && slots.Lengths[0].To <= groups[0][0].From;
            return lengths.Count == 0 ? to : lengthsComeFirst ? lengths[^1].From : lengths[^1].To;
        }

        if (lengths.Count == 0 || lengths[^1].To > link)
        {
            return link;
        }

        // "30m, Contoso, 45m, Fabrikam": two lengths before the link, none after it.
        var until = group + 2 < groups.Count ? groups[group + 2][0].From : message.Count;
        var own = slots.Lengths.Count(length => length.From >= start && length.To <= link && segments.IsFact(length.From));
        var after = slots.Lengths.Count(length => length.From >= link && length.From < until && segments.IsFact(length.From));
        return own > 1 && after == 0 ? lengths[^1].From : link;
    }

    private static int? LastLink(Message message, Segments segments, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (message.IsSign(i, ':') && message.IsMarked(i - 1, Mark.Day))
            {
                // "Friday: 30 min Litware" begins with its day.
                continue;
            }

            var isLink = ClauseEnd.IsAt(message, i) || message.IsSign(i, '&') || message.IsSign(i, '+')
                || message.Is(i, LexiconTag.And) || message.Is(i, WordClass.Then);
            if (isLink && segments.IsFact(i))
            {
                return i;
            }
        }

        return null;
    }
}
