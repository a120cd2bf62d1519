namespace CioCoachBot.Understanding.Lexicon;

/// <summary>What a word or a phrase of a language can stand for, and what the value beside it is.</summary>
internal enum LexiconTag : byte
{
    /// <summary>A number word: the value. Tens join with a following smaller number.</summary>
    Number,
    /// <summary>A number word in tenths ("anderthalb" 15).</summary>
    Tenths,
    Hundred,
    /// <summary>A, an, one.</summary>
    Article,
    Half,
    /// <summary>Quarter or quarters.</summary>
    Quarter,
    /// <summary>A whole length of time: minutes.</summary>
    Length,
    /// <summary>A unit of time: minutes.</summary>
    Unit,
    /// <summary>A longer unit: days (7, 30, 365).</summary>
    Period,
    /// <summary>A day told from today: days from today.</summary>
    Day,
    /// <summary>A part of a day that adds nothing ("morning").</summary>
    DayPart,
    /// <summary>A weekday: 1 (Monday) to 7.</summary>
    Weekday,
    /// <summary>A month: 1 to 12.</summary>
    Month,
    Last,
    This,
    Next,
    /// <summary>Ago, after the amount.</summary>
    Ago,
    /// <summary>Ago, before the amount ("vor", "il y a", "hace").</summary>
    AgoLead,
    /// <summary>In or within, before an amount that lies ahead.</summary>
    Ahead,
    /// <summary>In, before a year without a day.</summary>
    InYear,
    /// <summary>The end of a week, month or day.</summary>
    EndOf,
    /// <summary>By or before: a due day follows.</summary>
    By,
    /// <summary>Until or back on: a first day follows.</summary>
    Until,
    /// <summary>On, the, at: stands before a day.</summary>
    On,
    /// <summary>The ending of an ordinal ("rd").</summary>
    Ordinal,
    /// <summary>A word before a time of day.</summary>
    At,
    /// <summary>0 am, 12 pm, 1 o'clock.</summary>
    Clock,
    /// <summary>A time of day by name: minutes.</summary>
    Noon,
    /// <summary>From, before the first of two times.</summary>
    RangeFrom,
    /// <summary>To, between two times.</summary>
    RangeTo,
    /// <summary>The approach's name.</summary>
    Approach,
    /// <summary>The people of the own organisation who look after the account: with them, a visit is a strategic one.</summary>
    AccountTeam,
    /// <summary>The mode's name.</summary>
    Mode,
    /// <summary>The role's name.</summary>
    Partner,
    /// <summary>Our, my.</summary>
    Own,
    /// <summary>Their.</summary>
    Theirs,
    /// <summary>Was there, joined.</summary>
    Present,
    /// <summary>With, at: a customer or a partner may follow.</summary>
    With,
    /// <summary>From, of: joins a person to their organisation.</summary>
    Of,
    And,
    /// <summary>Each: holds for every contact.</summary>
    Each,
    /// <summary>A contact that took place: met, saw, called.</summary>
    Met,
    /// <summary>A contact verb that also tells of one to come: meeting, seeing.</summary>
    Meets,
    /// <summary>Something still to come: will, going to.</summary>
    Future,

    /// <summary>The speaker promises.</summary>
    Promise,

    /// <summary>
    /// Something that the customer promises or that was not the speaker's: cancels <see cref="Promise"/>. 1 where they promise it to us:
    /// promised us; 2 where only the verb at the end says so.
    /// </summary>
    NotPromise,

    /// <summary>Words that lead in what was learned and are not part of it.</summary>
    Lead,

    /// <summary>If, unless, until: begins a condition, which is part of what was learned.</summary>
    Condition,

    /// <summary>Words with which what was learned begins.</summary>
    Voice,

    /// <summary>A verb or word after which a length of time is a fact, not the contact's.</summary>
    Measure,

    /// <summary>A preposition: what follows says where or with whom.</summary>
    Place,

    /// <summary>A title before a person's name.</summary>
    Title,

    /// <summary>Not a customer's name, though capitalised.</summary>
    NoName,

    /// <summary>A question's first word.</summary>
    Question,

    /// <summary>Waiting time, delay, payment terms: the length before it is a fact of theirs.</summary>
    Waiting,

    /// <summary>Not, no longer.</summary>
    Not,

    /// <summary>A greeting.</summary>
    Greeting,

    /// <summary>Everybody: a command about all leaders, not the speaker.</summary>
    Everybody,

    /// <summary>
    /// It did not take place, or somebody did not come: cancelled, fell through. 1 where it is said of meetings alone: no show; 2 where it
    /// says so only at the head of its clause: nobody came; 3 beside a word of waiting or trying: in vain.
    /// </summary>
    Fell,

    /// <summary>
    /// It was only wished for, or missed by the speaker; the customer follows: wanted to see, did not meet. 1 where it is still to be
    /// wished for, so that a day beside it makes a plan of it: ought to, would like to. 3 and 4
    /// the same where only an accent tells it from what was: "müsste".
    /// </summary>
    Wished,

    /// <summary>It took place in part, or nobody is sure.</summary>
    Unclear,

    /// <summary>At, where a customer may be the place of a contact.</summary>
    AtPlace,

    /// <summary>Was, been: before a place.</summary>
    Being,

    /// <summary>A verb of observing or reading, which names nobody.</summary>
    Observes,

    /// <summary>Drove, flew: the length behind it is the journey's.</summary>
    Travels,

    /// <summary>Planned, booked: the length behind it is not how long it was.</summary>
    Planned,

    /// <summary>Past, between a part of an hour and the hour.</summary>
    PastHour,
    /// <summary>To, between a part of an hour and the hour.</summary>
    ToHour,

    /// <summary>Leads in the day of a meeting to come: follow up on, next meeting, again on.</summary>
    NextTime,

    /// <summary>None at all, where a number is wanted: zero.</summary>
    Zero,

    /// <summary>The speaker is to appear by name.</summary>
    ShowsName,
    /// <summary>The speaker is to appear without a name.</summary>
    HidesName,

    /// <summary>Waited: the customer behind "for" did not come.</summary>
    Awaits,

    /// <summary>Half as long as the contact before.</summary>
    Halved,

    /// <summary>Or, between two customers of which one was met.</summary>
    Or,

    /// <summary>Data, everything: all that is kept of somebody.</summary>
    Data,

    /// <summary>Head, VP: beside a department, a person of it.</summary>
    Role,

    /// <summary>Somebody else met the customer, where the verb tells so by itself.</summary>
    MetByOther,

    /// <summary>A colleague or a boss: behind "my", the one who met the customer.</summary>
    Colleague,

    /// <summary>A word that carries nothing here.</summary>
    Filler,

    /// <summary>Speaks for an intent: its name and the weight, 1 to 15; see <see cref="Lexicon.Cue"/>.</summary>
    Cue,

    /// <summary>The speaker will tell the coach: I'll tell you.</summary>
    TellsLater,

    /// <summary>A sign that was dictated as a word: full stop.</summary>
    SpokenSign,

    /// <summary>The speaker says who they are; a role follows.</summary>
    Introduces,

    /// <summary>At the head: somebody is to be asked; the name follows.</summary>
    AskLeader,
    /// <summary>At the head: somebody is to be invited; the name follows.</summary>
    InviteLeader,
    /// <summary>At the head: somebody is to be taught something; the name follows.</summary>
    TeachLeader,

    /// <summary>Delete, remove: at the head, a contact of the log follows.</summary>
    Deletes,

    /// <summary>Contact, entry: a contact as a thing of the log.</summary>
    Entry,
    /// <summary>Took, lasted: how long a contact of the log was follows.</summary>
    Lasts,
    /// <summary>At the head: what was learned is to be added. 1 where it says so without a colon: add that.</summary>
    AddsNote,
    /// <summary>The speaker leads in IT: I am the CIO. 1 where it says so as the whole message: IT.</summary>
    LeadsIt,
    /// <summary>
    /// At the head: what follows is only supposed, or would have been: "suppose", "had I". 1 where a customer follows and the message says
    /// what would be: "had Contoso …".
    /// </summary>
    Supposes,
    /// <summary>At the head, before a colon: a mail or an invitation of somebody else's: "Fwd", "Accepted".</summary>
    Forwarded,
    /// <summary>It was somebody else who met the customer: "not me", "la que vio".</summary>
    NotMine,
    /// <summary>A unit in the singular: behind a number it is an adjective.</summary>
    SingularUnit,
    /// <summary>Behind a customer: what they will do next: "will let me know".</summary>
    TheirStep,
    /// <summary>It is to come on a day that is said as well: moved to. 1: beside a word of meeting; 2: right beside the day.</summary>
    Arranged,
    /// <summary>Behind a customer: they wish for a contact: wants, asked for.</summary>
    TheirWish,
    /// <summary>What would be if something were so: I would have.</summary>
    WouldBe,
    /// <summary>In the log: entered.</summary>
    Logged,
    /// <summary>Not there: away, on holiday, ill.</summary>
    Away,
    /// <summary>On such a day of every week: 1 (Monday) to 7.</summary>
    EachWeekday,
    /// <summary>To, between the first and the last of several days.</summary>
    DaysTo,
    /// <summary>I work, before the days of a week.</summary>
    WorksOn,
    /// <summary>Not on, beside the days of a week.</summary>
    OffOn,
    /// <summary>Quiet, before the hours of a day.</summary>
    QuietLead,
    /// <summary>It, that: alone, what was spoken of before.</summary>
    Pointer,

    /// <summary>At the head: what was sent to a partner is to come back: recall, withdraw.</summary>
    TakesBack,
    /// <summary>Given, a note: to a partner. 1 where it says so by itself: sent, the follow-up.</summary>
    Handed,
    /// <summary>At the head: what is kept of somebody or something is to be forgotten: forget, wipe.</summary>
    Erases,
    /// <summary>About, on: whom or what something is about follows.</summary>
    About,
    /// <summary>At the head: a customer is to have another name: rename. 1 behind the customer: is now called.</summary>
    Renames,
    /// <summary>Counts, in a question: whether something would be a contact.</summary>
    Counts,
    /// <summary>This evening: still to come before it begins.</summary>
    Evening,
    /// <summary>Sends us: what they will do for us.</summary>
    Delivers,
    /// <summary>Time with the own people: internal meeting. 1 with paper: preparing, writing.</summary>
    InHouse,
    /// <summary>At the head: others tell of it: apparently. 1 where somebody may follow who told it: heard from.</summary>
    Hearsay,
    /// <summary>At the head: to whom the speaker reports: my manager is. 1 behind the name: is my manager.</summary>
    Manages,
}
