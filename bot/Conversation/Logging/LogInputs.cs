namespace CioCoachBot.Conversation.Logging;

/// <summary>The ids of the inputs of the log form.</summary>
internal static class LogInputs
{
    public const string Customer = "customer";
    public const string NewCustomer = "newCustomer";
    public const string Date = "date";
    public const string Minutes = "minutes";
    public const string MinutesOther = "minutesOther";
    public const string Approach = "approach";
    public const string Mode = "mode";
    public const string Partners = "partners";
    public const string Insight = "insight";
    public const string Shareable = "shareable";
    public const string Promise = "promise";
    public const string PromiseDue = "promiseDue";

    public static readonly IReadOnlyList<string> All = [Customer, NewCustomer, Date, Minutes, MinutesOther, Approach, Mode, Partners, Insight, Shareable, Promise, PromiseDue];
}
