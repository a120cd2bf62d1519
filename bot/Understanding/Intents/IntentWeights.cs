namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// How much things speak for or against an intent. A cue's own weight, 1 to 9, stands beside its phrases in the lexicon; a message means
/// what speaks for it with at least <see cref="Least"/>.
/// </summary>
internal static class IntentWeights
{
    // A single weak word (3) in a long message is still heard; a bare customer or a bare length is not enough.
    public const double Least = 2;

    // A longer phrase is a surer one: two words more outweigh one step of weight.
    public const double AnotherWord = 0.4;

    // Words of a command inside what was learned, or used for a slot of a contact, are the customer's, not the speaker's.
    public const double InWhatWasLearned = 0.15;

    // Behind the facts of a contact, or deep in a long message, a command is seldom one.
    public const double DeepInMessage = 0.55;

    // A single word says little where many stand.
    public const double SingleWord = 0.75;

    // A second cue for the same intent confirms the first, and does not double it.
    public const double SecondCue = 0.15;

    // Each word that an intent does not explain speaks against it, at most so much: a polite sentence is still a command.
    public const double UnexplainedWord = -0.5;
    public const double MostUnexplained = -3;

    // Of a log: what is named, how long, when, that it was, how, what was promised. Two of them are a log.
    public const double KnownCustomer = 2;
    public const double NewCustomer = 1.5;
    public const double CustomerElsewhere = 1;
    public const double OneLength = 1.5;
    public const double SeveralLengths = 2;
    public const double Day = 1;
    public const double MetVerb = 1.2;
    public const double HowWord = 1;

    // An observation needs no customer.
    public const double Listening = 1.5;

    // A promise alone is a log; with a customer it also outweighs the question for promises.
    public const double PromiseWithCustomer = 3;
    public const double Promise = 2;

    // "Did I meet Contoso on Tuesday?" asks for a log, and makes none.
    public const double Question = -4;

    // Without a customer, a length or a promise there is nothing to log: just below the least.
    public const double NothingToLog = 1.9;

    // "Log: Contoso" says it at its head.
    public const double LogWithCustomer = 2;

    // A day to come is no doubt of a contact but its kind.
    public const double Ahead = 0.5;

    // "My week with Contoso" asks for its history rather than for the week.
    public const double HistoryOverWeek = 0.5;
}
