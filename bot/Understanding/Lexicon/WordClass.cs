namespace CioCoachBot.Understanding.Lexicon;

/// <summary>
/// Small sets of single words that one rule asks for. They are no meanings: a word that is only in one of these is still unknown.
/// The words of the message's language and of English count.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>"The" before an ordinal, a day or a name.</summary>
    The = 1UL << 0,

    /// <summary>"We", "I": who promised.</summary>
    Speaker = 1UL << 1,

    /// <summary>Told, assured: a promise may follow.</summary>
    Tells = 1UL << 2,

    /// <summary>Between telling and promising: them, that.</summary>
    TellsWhom = 1UL << 3,

    /// <summary>Would, will: makes a promise of what was told.</summary>
    Would = 1UL << 4,

    /// <summary>Before a length or a day at a sentence's end: for, on.</summary>
    LengthLead = 1UL << 5,

    /// <summary>For, before a bare number of minutes.</summary>
    For = 1UL << 6,

    /// <summary>Begins a possession, which is no subject.</summary>
    Their = 1UL << 7,

    /// <summary>Between two customers of one contact: both, also.</summary>
    ListLink = 1UL << 8,

    /// <summary>Parts one contact from the next.</summary>
    Then = 1UL << 9,

    /// <summary>Holds for every contact.</summary>
    All = 1UL << 10,

    /// <summary>Before a length that it was not: not, than.</summary>
    NotThan = 1UL << 11,

    /// <summary>At the head of what was learned, and no part of it: that, but.</summary>
    InsightLink = 1UL << 12,

    /// <summary>Before a value that it was not, in a correction.</summary>
    Denies = 1UL << 13,

    /// <summary>Not, nothing else.</summary>
    Not = 1UL << 14,

    /// <summary>Instead, not: before a word that joins the denied value.</summary>
    Instead = 1UL << 15,

    /// <summary>From, before the value that was.</summary>
    From = 1UL << 16,

    /// <summary>Of, before the value that it is not.</summary>
    InsteadOf = 1UL << 17,

    /// <summary>With, for, on: between "not" and the value.</summary>
    DeniedLead = 1UL << 18,

    /// <summary>One, which may stand for a thing.</summary>
    One = 1UL << 19,

    /// <summary>Before a "one" that stands for a thing.</summary>
    BeforeOne = 1UL << 20,

    /// <summary>Percent, as a word.</summary>
    Percent = 1UL << 21,

    /// <summary>Every day.</summary>
    Daily = 1UL << 22,

    /// <summary>A day, in "a day" for every day.</summary>
    DayWord = 1UL << 23,

    /// <summary>Per, each, every.</summary>
    Per = 1UL << 24,

    /// <summary>The end of the week.</summary>
    EndOfWeek = 1UL << 25,

    /// <summary>The end of the month.</summary>
    EndOfMonth = 1UL << 26,

    /// <summary>"This past Tuesday" is the latest, not last week's.</summary>
    Past = 1UL << 27,

    /// <summary>Between a day and its month.</summary>
    DateLink = 1UL << 28,

    /// <summary>Between a month and its year.</summary>
    YearLink = 1UL << 29,

    /// <summary>Minus, before a length.</summary>
    Minus = 1UL << 30,

    /// <summary>Between a number and its unit: "two good hours".</summary>
    RoundsAmount = 1UL << 31,

    /// <summary>Between an article and its unit: "a good hour".</summary>
    RoundsUnit = 1UL << 32,

    /// <summary>A partner after it was not there.</summary>
    Without = 1UL << 33,

    /// <summary>A partner before it was not there.</summary>
    Absent = 1UL << 34,

    /// <summary>An app's name that is also people.</summary>
    AppOrPeople = 1UL << 35,

    /// <summary>Before a word that then means people, not the app.</summary>
    BeforePeople = 1UL << 36,

    /// <summary>Before a promise's due day and no part of its text.</summary>
    DueLead = 1UL << 37,

    /// <summary>Last word of a phrase that promises without saying what.</summary>
    PromiseOnly = 1UL << 38,

    /// <summary>First word of a phrase that promises by what it says: will, must.</summary>
    PromiseAuxiliary = 1UL << 39,

    /// <summary>Between a promise's words and its text.</summary>
    PromiseLink = 1UL << 40,

    /// <summary>Behind a promise's text and no part of it.</summary>
    PromiseTail = 1UL << 41,

    /// <summary>And within a customer's name.</summary>
    NameAnd = 1UL << 42,

    /// <summary>The legal form behind a customer's name.</summary>
    CompanyForm = 1UL << 43,

    /// <summary>A small word within a customer's name.</summary>
    NameLink = 1UL << 44,

    /// <summary>But, instead: what follows is another matter than what went before.</summary>
    But = 1UL << 45,

    /// <summary>Only, before what it came to in the end.</summary>
    Only = 1UL << 46,

    /// <summary>Because, due to: what follows says why, not what.</summary>
    Reason = 1UL << 47,

    /// <summary>Since, before a day from which on something was so.</summary>
    Since = 1UL << 48,

    /// <summary>As long as the contact before.</summary>
    Same = 1UL << 52,

    /// <summary>Twice as long as the contact before.</summary>
    Double = 1UL << 56,

    /// <summary>Times, between a count and a length.</summary>
    Times = 1UL << 59,

    /// <summary>Yes, no, ok: alone, an answer.</summary>
    Answer = 1UL << 63,

    /// <summary>Behind an answer, and no more than it: please, that one.</summary>
    AnswerTail = 1UL << 62,

    /// <summary>The speaker: I, me, my.</summary>
    Me = 1UL << 61,

    /// <summary>Of, for, to: somebody may follow whose target, pause or history it is.</summary>
    Whose = 1UL << 60,

    /// <summary>Remind, ask: whom, follows.</summary>
    AsksWhom = 1UL << 58,

    /// <summary>Pause, set, delete: something follows, or somebody.</summary>
    ActsOn = 1UL << 57,

    /// <summary>Did, has: somebody and what they did follow.</summary>
    Does = 1UL << 55,

    /// <summary>Log, logged: what somebody did.</summary>
    Logs = 1UL << 54,

    /// <summary>Target, history: what everybody has one of.</summary>
    OwnThing = 1UL << 53,

    /// <summary>Sorry, no, rather: at the head of a correction.</summary>
    Corrects = 1UL << 51,

    /// <summary>Was, it was: at the head of a correction.</summary>
    Was = 1UL << 50,

    /// <summary>As, than, what: before what was planned or promised once.</summary>
    AsBefore = 1UL << 49,
}
