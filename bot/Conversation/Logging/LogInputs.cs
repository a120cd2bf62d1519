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


    /// <summary>The name of a customer that is not on the list, as long as nobody confirmed it.</summary>
    public const string SaidCustomer = "saidCustomer";

    /// <summary>The most promises of one contact.</summary>
    public const int MostPromises = 9;

    public static readonly IReadOnlyList<string> All =
    [
        Customer, NewCustomer, SaidCustomer, Date, Minutes, MinutesOther, Approach, Mode, Partners, Insight, Shareable,
        .. Enumerable.Range(1, MostPromises).SelectMany(number => new[] { PromiseAt(number), PromiseDueAt(number) }),
    ];

    /// <summary>"promise", "promise2": the form shows the first, the others travel unseen.</summary>
    public static string PromiseAt(int number) => number == 1 ? Promise : Promise + LogForm.Number(number);

    public static string PromiseDueAt(int number) => number == 1 ? PromiseDue : PromiseDue + LogForm.Number(number);
}
