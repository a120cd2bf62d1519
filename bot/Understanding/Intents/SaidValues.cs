using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using NodaTime;

namespace CioCoachBot.Understanding.Intents;

/// <summary>The values that a command names, each the one that is meant: not the one that it denies ("not 30 but 45").</summary>
internal sealed class SaidValues(Message message, SlotMatches slots, LocalDateTime now, (int From, int To)? person = null)
{
    private const int PossessiveLength = 2;
    private const int MostHour = 23;

    public Message Message => message;

    public SlotMatches Slots => slots;

    public LocalDateTime Now => now;

    public LocalDate Today => now.Date;

    public string? Customer
    {
        get
        {
            var named = slots.Customers.FindAll(customer => customer.From != person?.From);
            return (named.FindLast(customer => !Denial.Is(message, customer.From)) ?? named.LastOrDefault())?.Name;
        }
    }

    /// <summary>Somebody else, as typed.</summary>
    public string? Person
    {
        get
        {
            if (person is not { } other)
            {
                return null;
            }

            var name = message.Said(other.From, other.To);
            return message[other.To - 1].Possessive ? name[..^PossessiveLength] : name;
        }
    }

    /// <summary>When something is to come.</summary>
    public LocalTime? Time => HasNoTime ? null : slots.Times.Count > 0 ? slots.Times[^1].Value.Coming : BareHour;

    /// <summary>"Fri 9", "ven 9h": an hour right behind a day, without more.</summary>
    private LocalTime? BareHour
    {
        get
        {
            foreach (var day in slots.Days)
            {
                var isHour = message.IsNumber(day.To) && message[day.To].Number is > 0 and <= MostHour
                    && (!message.Has(day.To + 1) || message.IsSign(day.To + 1) || message.Find(day.To + 1, LexiconTag.Unit, out _));
                if (isHour && day.Kind is DayKind.Weekday or DayKind.WeekdayOfWeek or DayKind.Offset)
                {
                    return new LocalTime(message[day.To].Number, 0);
                }
            }

            return null;
        }
    }

    /// <summary>True where a time was said that no day has.</summary>
    public bool HasNoTime => ImpossibleTime.IsIn(message);

    /// <summary>The weekday that was said, and not denied as in "on Mondays, not on Fridays".</summary>
    public IsoDayOfWeek? Weekday
    {
        get
        {
            foreach (var day in slots.Days)
            {
                if (day.Kind is DayKind.Weekday or DayKind.WeekdayOfWeek && !IsSpared(day))
                {
                    return (IsoDayOfWeek)(day.Kind == DayKind.Weekday ? day.A : day.B);
                }
            }

            return null;
        }
    }

    public List<PartnerRole> Partners => [.. slots.Partners.Select(partner => partner.Value).Distinct().Order()];

    /// <summary>"last week", "this month".</summary>
    public DateInterval? Period
    {
        get
        {
            var index = slots.Days.FindIndex(day => !day.IsDay);
            if (index < 0 || slots.Days[index].Resolve(Today, ahead: false) is not { } first)
            {
                return null;
            }

            var next = slots.Days[index].Kind == DayKind.Week ? first.PlusWeeks(1) : first.PlusMonths(1);
            return new DateInterval(first, next.PlusDays(-1));
        }
    }

    /// <summary>"Not on Fridays", "los viernes no".</summary>
    private bool IsSpared(ParsedDay day) => Denial.Is(message, day.From)
        || (message.Is(day.To, WordClass.Denies) && (!message.Has(day.To + 1) || message.IsSign(day.To + 1)));

    public LocalDate? Day(bool ahead)
    {
        var index = slots.Days.FindIndex(day => day.IsDay);
        return index >= 0 ? slots.Days[index].Resolve(Today, ahead) : null;
    }

    public int? Minutes(out int? impossible)
    {
        impossible = null;
        var index = slots.Lengths.FindLastIndex(length => !Denial.Is(message, length.From));
        if (index < 0)
        {
            return null;
        }

        var length = slots.Lengths[index];
        impossible = length.IsPossible ? null : length.Minutes;
        return length.IsPossible ? length.Minutes : null;
    }
}
