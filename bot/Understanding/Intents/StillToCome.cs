using CioCoachBot.Understanding.Contacts;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding.Intents;

/// <summary>Whether a contact is still to come: a day ahead, a word of the future, or "meeting Contoso on Tuesday".</summary>
internal static class StillToCome
{
    /// <summary>The value of phrases that tell of what is to come only where a customer follows: "I have Contoso on Monday".</summary>
    private const int OnlyBeforeCustomer = 1;

    private const int EveningFrom = 17;

    public static bool Is(Survey survey, List<ParsedDay> days)
    {
        if (!survey.AnyCustomer)
        {
            return false;
        }

        if (survey.Happened == Happened.ToCome)
        {
            return true;
        }

        if ((survey.Minutes > 0 && days.Exists(IsBehind)) || survey.Happened == Happened.Unclear)
        {
            return false;
        }

        if (days.Exists(day => IsLaterThisWeek(day, survey.Now.Date)) && !HasMet(survey))
        {
            return true;
        }

        if (days.Count == 1 && IsThisEvening(survey) && !HasMet(survey))
        {
            return true;
        }

        if (days.Exists(day => day.IsAhead))
        {
            // "Contoso today 1h and Fabrikam again tomorrow" tells of what was.
            return survey.Minutes == 0 || !days.Exists(day => day is { Kind: DayKind.Offset, A: 0 });
        }

        if (survey.Happened == Happened.Yes && days.Exists(day => day.IsPerhapsAhead(survey.Now.Date)) && !HasMet(survey))
        {
            return true;
        }

        var isOpen = IsOpen(survey, days);
        var isPast = days.Exists(day => day is { Kind: DayKind.Offset, A: < 0 }) || HasMet(survey);
        for (var i = 0; i < survey.Message.Count; i++)
        {
            if (survey.Segments.IsFact(i) && ((!isPast && IsFuture(survey.Message, i)) || (isOpen && MeetsCustomer(survey.Message, i))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Dinner with Contoso tonight", said in the afternoon.</summary>
    private static bool IsThisEvening(Survey survey)
    {
        for (var i = 0; i < survey.Message.Count && survey.Now.Hour < EveningFrom; i++)
        {
            if (survey.Segments.IsFact(i) && survey.Message.Is(i, LexiconTag.Evening))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"As planned" is what was planned once.</summary>
    private static bool IsFuture(Message message, int i) =>
        NotHappened.IsOpenWish(message, i) || IsSaidToCome(message, i);

    private static bool IsSaidToCome(Message message, int i) =>
        message.Find(i, LexiconTag.Future, out var future) && message[i].Mark != Mark.Aside && !IsName(message, i, future)
        && !message.Is(i - 1, WordClass.AsBefore)
        && (future.Value != OnlyBeforeCustomer || message.IsMarked(i + future.Length, Mark.Customer));

    /// <summary>"Coffee with Will from Woodgrove".</summary>
    private static bool IsName(Message message, int i, Hit future) => future.Length == 1 && i > 0 && message[i].Capital
        && message.Language.Has(LanguageTrait.ProgressiveIsAhead) && message.IsWord(i - 1);

    /// <summary>A verb that tells of what took place, and of nothing to come.</summary>
    private static bool HasMet(Survey survey)
    {
        for (var i = 0; i < survey.Message.Count; i++)
        {
            if (survey.Segments.IsFact(i) && survey.Message.Is(i, LexiconTag.Met) && !survey.Message.Is(i, LexiconTag.Meets)
                && !survey.Message.Is(i, LexiconTag.Future) && !survey.Message.Is(i - 1, LexiconTag.Future))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"This Thursday", said on a Tuesday.</summary>
    private static bool IsLaterThisWeek(ParsedDay day, LocalDate today) =>
        day is { Kind: DayKind.WeekdayOfWeek, A: 0 } && day.Resolve(today, ahead: true) > today;

    private static bool IsBehind(ParsedDay day) => day is { Kind: DayKind.Offset or DayKind.WeekdayOfWeek, A: < 0 };

    private static bool MeetsCustomer(Message message, int i) =>
        message.IsMarked(i + 1, Mark.Customer) && message.Find(i, LexiconTag.Meets, out var meets) && meets.Length == 1;

    /// <summary>Where a verb in the present may tell of a contact to come: no length, and a day or time that can lie ahead.</summary>
    private static bool IsOpen(Survey survey, List<ParsedDay> days)
    {
        var canBeAhead = days.Exists(day => day.CanBeAhead)
            || survey.Slots.Times.Exists(time => time.Value.Time > survey.Now.TimeOfDay);
        return (survey.Minutes == 0 || survey.Message.Is(0, LexiconTag.Meets)) && canBeAhead
            && survey.Message.Language.Has(LanguageTrait.ProgressiveIsAhead)
            && !days.Exists(day => day is { Kind: DayKind.Offset, A: < 0 });
    }
}
