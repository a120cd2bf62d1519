using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using NodaTime;

namespace CioCoachBot.Understanding.Intents;

/// <summary>The values that a command names, each the one that is meant: not the one that it denies ("not 30 but 45").</summary>
internal sealed class SaidValues(Message message, SlotMatches slots, LocalDateTime now)
{
    public Message Message => message;

    public SlotMatches Slots => slots;

    public LocalDateTime Now => now;

    public LocalDate Today => now.Date;

    public string? Customer
    {
        get
        {
            var meant = slots.Customers.FindLast(customer => !Denial.Is(message, customer.From)) ?? slots.Customers.LastOrDefault();
            return meant?.Name;
        }
    }

    public LocalTime? Time => slots.Times.Count > 0 ? slots.Times[^1].Value.Time : null;

    public IsoDayOfWeek? Weekday
    {
        get
        {
            foreach (var day in slots.Days)
            {
                if (day.Kind is DayKind.Weekday or DayKind.WeekdayOfWeek && !Denial.Is(message, day.From))
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

    public LocalDate? Day(bool ahead)
    {
        var index = slots.Days.FindIndex(day => day.IsDay);
        return index >= 0 ? slots.Days[index].Resolve(Today, ahead) : null;
    }

    public int? Minutes(out Problem? problem)
    {
        problem = null;
        var index = slots.Lengths.FindLastIndex(length => !Denial.Is(message, length.From));
        if (index < 0)
        {
            return null;
        }

        problem = slots.Lengths[index].IsPossible ? null : Problem.Minutes;
        return problem is null ? slots.Lengths[index].Minutes : null;
    }
}
