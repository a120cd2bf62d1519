using System.Globalization;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Promises;

/// <summary>An open promise that is named by its own words: "the roadmap".</summary>
internal static class NamedPromise
{
    private const int ShortestWord = 4;
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly char[] Signs = [' ', ',', '.', ';', ':', '!', '-', '–', '(', ')', '\'', '’', '\n'];

    /// <summary>The promise that the words mean; null where none is meant, more could be, or the words say more than that.</summary>
    /// <param name="said">What was typed, word by word.</param>
    /// <param name="most">So many words at most, beside the customer's name.</param>
    /// <param name="context">The turn.</param>
    public static async ValueTask<Promise?> OnlyAsync(IReadOnlyList<string> said, int most, TurnContext context)
    {
        var customers = (await context.CustomersAsync()).ToDictionary(static customer => customer.Id, static customer => Words(customer.Name));
        var fitting = (await context.Store.Promises.OpenOfLeaderAsync(context.Me))
            .Select(promise => (
                Promise: promise,
                Shared: Words(promise.Text).Count(word => word.Length >= ShortestWord && Has(said, word)),
                Named: customers.GetValueOrDefault(promise.Customer, []).Count(word => Has(said, word))))
            .Where(one => one.Shared > 0 && said.Count - one.Named <= most)
            .OrderByDescending(static one => one.Shared)
            .ThenByDescending(static one => one.Named)
            .Take(2)
            .ToList();
        return fitting switch
        {
            [var only] => only.Promise,
            [var first, var second] when (first.Shared, first.Named) != (second.Shared, second.Named) => first.Promise,
            _ => null,
        };
    }

    /// <summary>What stands behind the promise's own words.</summary>
    public static string Behind(string text, Promise promise) => text[Words(promise.Text)
        .Where(static word => word.Length >= ShortestWord)
        .Max(word => text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + word.Length : 0)..];

    public static IReadOnlyList<string> Words(string text) => text.Split(Signs, StringSplitOptions.RemoveEmptyEntries);

    public static bool Same(string one, string other) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(one, other, Loosely) == 0;

    private static bool Has(IReadOnlyList<string> said, string word) => said.Any(one => Same(one, word));
}
