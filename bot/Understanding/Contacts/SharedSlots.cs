using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>What holds for a contact though it was said of another: leading or closing days and lengths, leading words of how.</summary>
internal sealed class SharedSlots(Message message, SlotMatches slots, Segments segments, List<Stretch> stretches)
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
            Minutes = Minutes(),
            Mode = Mode(stretch, follows ? before : null),
            Approach = follows && slots.Approaches.Exists(approach => approach.From < _lead) ? before?.Approach : null,
        };
    }

    private bool IsOutside(int from, int to) => to <= _lead || from >= _tail;

    private LocalDate? Day(LocalDate today, bool ahead)
    {
        var days = slots.Days.FindAll(day => day.IsDay && segments.IsFact(day.From));
        return days.Count == 1 && IsOutside(days[0].From, days[0].To) ? days[0].Resolve(today, ahead) : null;
    }

    /// <summary>One length with "each" holds for every contact.</summary>
    private int? Minutes()
    {
        if (stretches.Count == 1 || segments.CountMinutes(slots) != 1 || !HasFact(i => message.Is(i, LexiconTag.Each), 0, message.Count))
        {
            return null;
        }

        return slots.Lengths.Find(length => segments.IsFact(length.From)).Minutes;
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
