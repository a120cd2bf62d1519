using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Understanding;

/// <summary>A value that was said but cannot be, so that the person is asked.</summary>
public enum Problem
{
    /// <summary>Minutes below 1 or over 16 hours a day.</summary>
    Minutes,

    /// <summary>A day that does not exist, or is more than 366 days ago.</summary>
    Date,

    /// <summary>A time of day that no day has: 25:00.</summary>
    Time,
}

/// <summary>A part of a contact that can be read in another way, so that the person is asked before anything is saved.</summary>
public enum Doubt
{
    /// <summary>The day: more than one was said, or the one that was said may have been meant as one to come.</summary>
    Date,

    /// <summary>The minutes: more than a working day, or more than one length was said.</summary>
    Minutes,

    /// <summary>The customer: more than one of the list fits.</summary>
    Customer,

    /// <summary>Whether it took place at all.</summary>
    Happened,
}

/// <summary>A promise as it was said.</summary>
/// <param name="Text">What was promised.</param>
/// <param name="Due">By when; null where not said.</param>
public sealed record ParsedPromise(string Text, LocalDate? Due)
{
    /// <summary>What was promised without the day in the midst of it, for whoever says the day beside it.</summary>
    public string Dayless { get; init; } = Text;

    /// <summary>True where the text only points to what was said before: "it".</summary>
    internal bool IsPointer { get; init; }
}

/// <summary>One contact as it was said; what was not said is null, a list empty.</summary>
public sealed record ParsedContact
{
    /// <summary>The customer: as the list spells it, or as the person wrote it where <see cref="CustomerIsNew"/>.</summary>
    public string? Customer { get; init; }

    /// <summary>True when the name fits none of the list.</summary>
    public bool CustomerIsNew { get; init; }

    /// <summary>The names of the list that fit as well, when more than one does; else empty.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The day in the person's zone.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Where <see cref="Doubts"/> has the date: the days that may have been meant, the likeliest first; else empty.</summary>
    public IReadOnlyList<LocalDate> Days { get; init; } = [];

    /// <summary>Minutes.</summary>
    public int? Minutes { get; init; }

    /// <summary>
    /// The minutes of the whole where one contact was shared by several customers, of which <see cref="Minutes"/> is this one's
    /// even share; null where it was not shared or where minutes were said for each.
    /// </summary>
    public int? SharedMinutes { get; init; }

    /// <summary>Place or group of an observation or of digital listening, which need no account; null where not said.</summary>
    public string? Segment { get; init; }

    /// <summary>How.</summary>
    public Approach? Approach { get; init; }

    /// <summary>Where.</summary>
    public Mode? Mode { get; init; }

    /// <summary>The own organisation's partners who were there.</summary>
    public IReadOnlyList<PartnerRole> Partners { get; init; } = [];

    /// <summary>What was learned, in the person's own words.</summary>
    public string? Insight { get; init; }

    /// <summary>True where <see cref="Insight"/> may hold for all who shared the contact: nobody of them was named with it.</summary>
    public bool InsightOfAll { get; init; }

    /// <summary>What was promised.</summary>
    public IReadOnlyList<ParsedPromise> Promises { get; init; } = [];

    /// <summary>What can be read in another way; empty where all is sure.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}

/// <summary>What is wanted of a leader.</summary>
/// <param name="Whom">The leader's name as typed; null for everybody who meets the customer.</param>
/// <param name="Words">What is asked or taught, in the person's own words; the whole message for an invitation; may be empty.</param>
public sealed record ParsedRequest(string? Whom, string Words);

/// <summary>What a typed message means.</summary>
public sealed record ParsedMessage
{
    /// <summary>What the person wants.</summary>
    public required Intent Intent { get; init; }

    /// <summary>For <see cref="Intent.Log"/> and <see cref="Intent.Plan"/>: one per contact.</summary>
    public IReadOnlyList<ParsedContact> Interactions { get; init; } = [];

    /// <summary>True where nothing is told but what was promised to whom: "I promised Contoso a report by Thursday".</summary>
    public bool IsPromiseAlone { get; init; }

    /// <summary>For the other intents: the customer, where said.</summary>
    public string? Customer { get; init; }

    /// <summary>
    /// For an edit, or an undo that deletes a contact: the customer whose contact is meant, where one was named so; null for the last one.
    /// For a customer that is to have another name, which is then <see cref="Customer"/>: the name that it has.
    /// </summary>
    public string? About { get; init; }

    /// <summary>For an edit: by when what was promised is owed, where said.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>For an edit: what the contact was for, where said.</summary>
    public Purpose? Purpose { get; init; }

    /// <summary>For an edit: where the customer stood on its journey, where said.</summary>
    public JourneyStage? Stage { get; init; }

    /// <summary>For an edit: how what was heard is meant, where said.</summary>
    public InsightStance? Stance { get; init; }

    /// <summary>For an insight that is to be added: what was learned, in the person's own words.</summary>
    public string? Insight { get; init; }

    /// <summary>For the other intents: the day, where said.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>For a history, the own week, a week without contact or what is to be repeated: the week or the month, where said.</summary>
    public DateInterval? Period { get; init; }

    /// <summary>For the other intents: the minutes, where said.</summary>
    public int? Minutes { get; init; }

    /// <summary>For an edit: how it was, where nothing else is changed.</summary>
    public Mode? Mode { get; init; }

    /// <summary>For snooze and pause: the first day on which to ask again.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>For a pause: the first day of it; null for today.</summary>
    public LocalDate? From { get; init; }

    /// <summary>For a pause: true for who is away, false for who only does not want to be asked.</summary>
    public bool IsAway { get; init; }

    /// <summary>For a schedule, a snooze, or a digest that is to come every week: the time of day.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>For a schedule, and for a digest that is to come every week: the weekday.</summary>
    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>For working days: the days on which the speaker works; empty where only days off were said.</summary>
    public IReadOnlyList<IsoDayOfWeek> WorkingDays { get; init; } = [];

    /// <summary>For working days: the days on which the speaker does not work.</summary>
    public IReadOnlyList<IsoDayOfWeek> DaysOff { get; init; } = [];

    /// <summary>For quiet hours: when they begin.</summary>
    public LocalTime? QuietFrom { get; init; }

    /// <summary>For quiet hours: when they are over.</summary>
    public LocalTime? QuietUntil { get; init; }

    /// <summary>For privacy: true to appear by name in the digest, false to be only in its total; null where nothing was chosen.</summary>
    public bool? ByName { get; init; }

    /// <summary>For an engagement: the model, where said.</summary>
    public EngagementModel? Model { get; init; }

    /// <summary>For an engagement: whether the customer is a strategic account, where said.</summary>
    public bool? Strategic { get; init; }

    /// <summary>For an engagement: the segment, in the person's own words, where said.</summary>
    public string? Segment { get; init; }

    /// <summary>For an engagement: why, in the person's own words, where said.</summary>
    public string? Reason { get; init; }

    /// <summary>For a target: minutes a week.</summary>
    public int? TargetMinutes { get; init; }

    /// <summary>For the other intents: the partners, where said.</summary>
    public IReadOnlyList<PartnerRole> Partners { get; init; } = [];

    /// <summary>For the other intents: a number that picks one of a list.</summary>
    public int? Number { get; init; }

    /// <summary>The name of somebody else whom a command is about; null where it is about the speaker.</summary>
    public string? Person { get; init; }

    /// <summary>For what is wanted of a leader: of whom, and what.</summary>
    public ParsedRequest? Request { get; init; }

    /// <summary>A value that was said but cannot be.</summary>
    public Problem? Problem { get; init; }

    /// <summary>Where <see cref="Problem"/> is the minutes: those that were said.</summary>
    public int? ImpossibleMinutes { get; init; }

    /// <summary>The department of the own house that was met, where no customer was named; else null.</summary>
    public string? OwnHouse { get; init; }

    /// <summary>For <see cref="Intent.Unknown"/>: with whom a contact was said not to have taken place; null where none was.</summary>
    public string? FellThroughWith { get; init; }
}
