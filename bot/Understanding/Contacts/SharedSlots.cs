using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>What holds for a contact though it was said of another: leading or closing days and lengths, leading words of how.</summary>
internal sealed class SharedSlots(Message message, SlotMatches slots, Segments segments, List<Stretch> stretches, bool isEach)
{
    private readonly int _lead = stretches[0].Customers[0].From;
    private readonly int _tail = stretches[^1].Customers[^1].To;

    /// <summary>What a stretch shares; <paramref name="before"/> is the last contact of the stretch before it.</summary>
    public ParsedContact Of(int stretch, ParsedContact? before, LocalDate today, bool ahead)
    {
        var follows = stretch > 0 && !SaysHow(stretches[stretch].From, stretches[stretch].To);
        return new ParsedContact
        {
            Date = Day(today, ahead) ?? (stretch > 0 ? before?.Date : null),
            Minutes = Minutes() ?? SameAsBefore(stretch, before),
            Mode = Mode(stretch, follows ? before : null),
            Approach = follows && slots.Approaches.Exists(approach => approach.From < _lead) ? before?.Approach : null,
        };
    }

    private bool IsOutside(int from, int to) => to <= _lead || from >= _tail;

    private LocalDate? Day(LocalDate today, bool ahead)
    {
        var days = DayOfContact.Said(message, slots, segments, 0, message.Count, today, ahead);
        return days.Count == 1 && IsOutside(days[0].From, days[0].To) ? days[0].Resolve(today, ahead) : null;
    }

    /// <summary>One length with "each" holds for every contact.</summary>
    private int? Minutes()
    {
        var count = segments.CountMinutes(slots);
        if (count == 0)
        {
            return Share.BareEach(message, segments);
        }

        if (stretches.Count == 1 || count != 1 || !isEach)
        {
            return null;
        }

        return slots.Lengths.Find(length => segments.IsFact(length.From)).Minutes;
    }

    /// <summary>"… and the same for Proseware", "Fabrikam double that".</summary>
    private int? SameAsBefore(int stretch, ParsedContact? before)
    {
        if (before?.Minutes is not { } minutes)
        {
            return null;
        }

        var (from, to) = (stretches[stretch].From, stretches[stretch].To);
        var isDouble = HasFact(i => message.Is(i, WordClass.Double), from, to);
        if (HasFact(i => message.Is(i, LexiconTag.Halved), from, to))
        {
            return minutes / 2;
        }

        return isDouble ? 2 * minutes : HasFact(i => message.Is(i, WordClass.Same), from, to) ? minutes : null;
    }

    private Mode? Mode(int stretch, ParsedContact? followed)
    {
        if (followed is not null && slots.Modes.Exists(mode => mode.From < _lead))
        {
            return followed.Mode;
        }

        // "… both by phone", behind the last customer.
        var isForAll = stretch < stretches.Count - 1 && HasFact(i => message.Is(i, WordClass.All), _tail, message.Count);
        return isForAll ? How.Mode(slots, segments, _tail, message.Count) : null;
    }

    private bool SaysHow(int from, int to) =>
        HasFact(IsHow, from, to);

    private bool IsHow(int i) =>
        message[i].Mark is Mark.Approach or Mark.Mode || message.Is(i, LexiconTag.Met) || message.Is(i, LexiconTag.Meets);

    private bool HasFact(Func<int, bool> isSo, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (segments.IsFact(i) && isSo(i))
            {
                return true;
            }
        }

        return false;
    }
}
