namespace CioCoachBot.Understanding.Lexicon;

/// <summary>What sets a language's grammar apart, where a rule has to know it.</summary>
[Flags]
internal enum LanguageTrait
{
    None = 0,

    /// <summary>A verb of meeting beside a day tells of a contact to come.</summary>
    ProgressiveIsAhead = 1 << 0,

    /// <summary>Below a hundred, "and" ends a number.</summary>
    AndEndsANumber = 1 << 1,

    /// <summary>Sixty and eighty go on to nineteen.</summary>
    CountsByTwenty = 1 << 2,

    /// <summary>Every noun has a capital, so ordinary words with capitals are no name.</summary>
    CapitalNouns = 1 << 3,

    /// <summary>A number with a dot is a day of the month.</summary>
    DottedDay = 1 << 4,

    /// <summary>A bare number after an article is a day of the month.</summary>
    BareDay = 1 << 5,

    /// <summary>Minutes may follow the word for "o'clock".</summary>
    ClockThenMinutes = 1 << 6,

    /// <summary>"Last" and "next" may follow the week.</summary>
    OrderFollows = 1 << 7,

    /// <summary>"Last" and "next" follow the weekday.</summary>
    OrderFollowsWeekday = 1 << 8,

    /// <summary>"Half nine" is half an hour before nine.</summary>
    HalfIsBefore = 1 << 9,

    /// <summary>Halves and quarters of an hour follow it.</summary>
    HourFirst = 1 << 10,
}
