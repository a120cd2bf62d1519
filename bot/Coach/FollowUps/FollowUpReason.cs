using System.Globalization;
using CioCoachBot.Coach.FollowUps.Topics;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>Why a follow-up is worth it, in one sentence.</summary>
internal static class FollowUpReason
{
    private const int MostNamed = 4;
    private static readonly string[] Ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

    /// <summary>The reason: what the theme is to the partner, or that it came up before and where.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="customer">Where it came up now.</param>
    /// <param name="before">Where it came up before, once for each time, latest first.</param>
    public static string Of(Theme theme, string customer, IReadOnlyList<string> before)
    {
        if (before.Count == 0)
        {
            return theme.Why;
        }

        List<string> customers = [customer, .. Others(customer, before)];
        var where = customers.Count == 1
            ? $", {(before.Count == 1 ? "both times" : "each time")} at {customer}."
            : $": {string.Join(", ", customers.Take(MostNamed))}{More(customers.Count - MostNamed)}.";
        return $"{Time(before.Count)} time in {FollowUpRules.DaysRemembered} days that {theme.Subject} came up{where}";
    }

    private static string Time(int before) =>
        before < Ordinals.Length ? Ordinals[before] : string.Create(CultureInfo.InvariantCulture, $"{before + 1}{Ending(before + 1)}");

    private static string Ending(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    /// <summary>The other customers, each once, by the spelling that came first.</summary>
    public static IEnumerable<string> Others(string customer, IReadOnlyList<string> before) => before
        .DistinctBy(Customers.Customer.Key, StringComparer.Ordinal)
        .Where(name => !string.Equals(Customers.Customer.Key(name), Customers.Customer.Key(customer), StringComparison.Ordinal));

    private static string More(int count) => count > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {count} more") : "";
}
