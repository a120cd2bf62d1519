using CioCoachBot.Coach.Leaders;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding;

/// <summary>Fills the slots of every intent but log and plan.</summary>
internal sealed class IntentSlots(Message message, SlotMatches gathered, LocalDateTime now)
{
    private const int WorkingWeek = 40 * 60;
    private const int WorkingDays = 5;
    private readonly LocalDate _today = now.Date;

    /// <summary>The intent with its slots.</summary>
    public ParsedMessage Read(Intent intent) => intent switch
    {
        Intent.Edit => Edit(),
        Intent.Repeat => new ParsedMessage { Intent = intent, Customer = Customer(), Minutes = Minutes(out var problem), Problem = problem },
        Intent.Snooze => Snooze(),
        Intent.Pause => new ParsedMessage { Intent = intent, Until = Until() },
        Intent.SetTarget => Target(),
        Intent.SetSchedule => new ParsedMessage { Intent = intent, Time = Time(), Weekday = Weekday() },
        Intent.FollowUps => new ParsedMessage { Intent = intent, Customer = Customer(), Partners = Partners() },
        Intent.CompleteFollowUp => new ParsedMessage { Intent = intent, Customer = Customer(), Partners = Partners(), Number = Number(message) },
        Intent.Promises => new ParsedMessage { Intent = intent, Customer = Customer() },
        Intent.Brief => new ParsedMessage { Intent = intent, Customer = Customer(), Date = Day(ahead: true) },
        Intent.History => new ParsedMessage { Intent = intent, Customer = Customer(), Date = Day(ahead: false), Period = Period() },
        Intent.Undo => new ParsedMessage { Intent = intent, Customer = Customer(), Number = null },
        _ => new ParsedMessage { Intent = intent },
    };

    /// <summary>A number from 1 to 99 that no other slot used; "the second one" too.</summary>
    public static int? Number(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.IsNumber(i) && message[i].Mark == Mark.None && message[i].Number is >= 1 and <= 99)
            {
                return message[i].Number;
            }

            if (message[i].Kind == TokenKind.Word && message[i].Mark == Mark.None)
            {
                var ordinal = message.Word(i) switch { "first" or "1st" => 1, "second" => 2, "third" => 3, "fourth" => 4, "fifth" => 5, _ => 0 };
                if (ordinal > 0)
                {
                    return ordinal;
                }

                if (message.Find(i, LexiconTag.Number, out var word) && word.Value is >= 1 and <= 20 && !(message.Word(i) is "one" && i > 0 && message[i - 1].WordLength > 0 && (message[i - 1].Mark == Mark.Partner || message.Word(i - 1) is "the" or "that" or "this" or "last" or "another" or "my" or "no")))
                {
                    return word.Value;
                }
            }
        }

        return null;
    }

    /// <summary>A share in percent, or null.</summary>
    public static int? Percent(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.IsNumber(i) && message[i].Number is >= 1 and <= 100 && (message.IsSign(i + 1, '%') || (i + 1 < message.Count && message.Word(i + 1) is "percent" or "pct" or "prozent")))
            {
                return message[i].Number;
            }

            if (message.Find(i, LexiconTag.Number, out var word) && i + word.Length < message.Count && message.Word(i + word.Length) is "percent" or "pct")
            {
                return Lengths.Quantity(message, i)?.Tenths / 10;
            }
        }

        return null;
    }

    private ParsedMessage Edit()
    {
        var minutes = Minutes(out var problem) ?? (problem is null && gathered.Customers.Count == 0 && gathered.Days.Count == 0 && Number(message) is >= 5 and var bare ? bare : null);
        var day = gathered.Days.FindLastIndex(d => d.IsDay && !IsDenied(d.From));
        LocalDate? date = null;
        if (day >= 0)
        {
            var said = gathered.Days[day];
            date = said.Resolve(_today, ahead: false);
            if (said.IsImpossible(_today, ahead: false))
            {
                (date, problem) = (null, Understanding.Problem.Date);
            }
        }

        if (minutes is null && problem is null && Bare() is { } three)
        {
            minutes = three;
        }

        return new ParsedMessage { Intent = Intent.Edit, Customer = Customer(), Minutes = minutes, Date = date, Partners = Partners(), Problem = problem };
    }

    /// <summary>"make it 120": a number over 99 that stands alone.</summary>
    private int? Bare()
    {
        var found = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.IsNumber(i) && message[i].Mark == Mark.None)
            {
                if (found >= 0)
                {
                    return null;
                }

                found = message[i].Number;
            }
        }

        return found is >= 5 and <= Length.Most && gathered.Days.Count == 0 ? found : null;
    }

    /// <summary>"not 30", "instead of Contoso", "from 30".</summary>
    private bool IsDenied(int from) =>
        from > 0 && message[from - 1].Kind == TokenKind.Word && (message.Word(from - 1) is "not" or "nicht" or "pas" or "no" or "than" || (message.Word(from - 1) is "of" or "from" && (from < 2 || message.Word(from - 2) is "instead" or "not" || message.Word(from - 1) is "from")) || (message.Word(from - 1) is "with" or "for" or "on" && from > 1 && message.Word(from - 2) is "not"));

    private string? Customer()
    {
        var index = gathered.Customers.FindLastIndex(c => !IsDenied(c.From));
        return index >= 0 ? gathered.Customers[index].Name : gathered.Customers.Count > 0 ? gathered.Customers[^1].Name : null;
    }

    private int? Minutes(out Problem? problem)
    {
        problem = null;
        var index = gathered.Lengths.FindLastIndex(l => !IsDenied(l.From));
        if (index < 0)
        {
            return null;
        }

        if (!gathered.Lengths[index].IsPossible)
        {
            problem = Understanding.Problem.Minutes;
            return null;
        }

        return gathered.Lengths[index].Minutes;
    }

    private LocalDate? Day(bool ahead)
    {
        var index = gathered.Days.FindIndex(d => d.IsDay);
        return index >= 0 ? gathered.Days[index].Resolve(_today, ahead) : null;
    }

    /// <summary>"last week", "this month".</summary>
    private DateInterval? Period()
    {
        var index = gathered.Days.FindIndex(d => !d.IsDay);
        if (index < 0 || gathered.Days[index].Resolve(_today, ahead: false) is not { } first)
        {
            return null;
        }

        return new DateInterval(first, (gathered.Days[index].Kind == DayKind.Week ? first.PlusWeeks(1) : first.PlusMonths(1)).PlusDays(-1));
    }

    private ParsedMessage Snooze()
    {
        LocalDate? until = gathered.Days.Count > 0 && gathered.Days[^1] is { } day && !(day.Kind == DayKind.Offset && day.A == 0) ? day.Resolve(_today, ahead: true) : null;
        var time = Time();
        if (time is null && until is null && gathered.Lengths.Count > 0 && gathered.Lengths[0].Minutes is > 0 and <= 1440 and var minutes)
        {
            var then = now.PlusMinutes(minutes);
            time = then.TimeOfDay;
            until = then.Date == _today ? null : then.Date;
        }

        return new ParsedMessage { Intent = Intent.Snooze, Until = until, Time = time };
    }

    /// <summary>The first day on which to ask again: the day said with "until" or "back on", else the day after the absence.</summary>
    private LocalDate? Until()
    {
        for (var d = gathered.Days.Count - 1; d >= 0; d--)
        {
            var day = gathered.Days[d];
            if (IsUntil(day.From))
            {
                return day.Kind == DayKind.EndOfWeek ? day.Resolve(_today, ahead: true)?.PlusDays(3) : day.Resolve(_today, ahead: true);
            }
        }

        if (gathered.Days.Count > 0)
        {
            var day = gathered.Days[^1];
            var resolved = day.Resolve(_today, ahead: true);
            return day.Kind switch
            {
                DayKind.Week => resolved?.PlusWeeks(1),
                DayKind.Month => resolved?.PlusMonths(1),
                DayKind.EndOfWeek => resolved?.PlusDays(3),
                _ => resolved?.PlusDays(1),
            };
        }

        for (var i = 0; i < message.Count; i++)
        {
            var quantity = Lengths.Quantity(message, i) ?? (message.Find(i, LexiconTag.Article, out var article) ? (10, i + article.Length) : null);
            if (quantity is { } amount && message.Find(amount.To, LexiconTag.Period, out var period) && amount.Tenths < 10_000)
            {
                return _today.PlusDays(amount.Tenths * period.Value / 10);
            }
        }

        if (gathered.Lengths.Count > 0 && gathered.Lengths[0].Minutes is > 0 and < 200_000 and var minutes && minutes % 480 == 0)
        {
            return _today.PlusDays(minutes / 480);
        }

        return null;
    }

    private bool IsUntil(int from)
    {
        for (var i = Math.Max(0, from - 4); i < from; i++)
        {
            if (message.Find(i, LexiconTag.Until, out var hit) && i + hit.Length <= from)
            {
                return true;
            }
        }

        return false;
    }

    private ParsedMessage Target()
    {
        int? minutes = null;
        if (Percent(message) is { } percent)
        {
            minutes = WorkingWeek * percent / 100;
        }
        else if (gathered.Lengths.Count > 0)
        {
            minutes = gathered.Lengths[^1].Minutes * (IsDaily() ? WorkingDays : 1);
        }
        else if (Bare() is { } bare)
        {
            minutes = bare;
        }

        var possible = minutes is null or (>= 1 and <= 5 * Length.Most);
        return new ParsedMessage { Intent = Intent.SetTarget, TargetMinutes = possible ? minutes : null, Problem = possible ? null : Understanding.Problem.Minutes };
    }

    private bool IsDaily()
    {
        for (var i = 1; i < message.Count; i++)
        {
            if (message.Word(i) is "daily" || (message.Word(i) is "day" && message[i - 1].WordLength > 0 && message.Word(i - 1) is "a" or "per" or "each" or "every"))
            {
                return message[i].Mark != Mark.Minutes || message.Word(i) is "daily";
            }
        }

        return false;
    }

    private LocalTime? Time() => gathered.Times.Count > 0 ? gathered.Times[^1].Value.Time : null;

    private IsoDayOfWeek? Weekday()
    {
        var index = gathered.Days.FindIndex(d => d.Kind is DayKind.Weekday or DayKind.WeekdayOfWeek && !IsDenied(d.From));
        return index < 0 ? null : (IsoDayOfWeek)(gathered.Days[index].Kind == DayKind.Weekday ? gathered.Days[index].A : gathered.Days[index].B);
    }

    private List<PartnerRole> Partners()
    {
        var partners = new List<PartnerRole>(0);
        foreach (var partner in gathered.Partners)
        {
            if (!partners.Contains(partner.Value))
            {
                partners.Add(partner.Value);
            }
        }

        partners.Sort();
        return partners;
    }
}
