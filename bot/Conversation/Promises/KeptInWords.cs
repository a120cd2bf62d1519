using System.Globalization;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Promises;

/// <summary>"Done with the roadmap": keeps the one open promise whose own words a sentence says, beside a word of being done.</summary>
internal sealed class KeptInWords : IPromiseWords
{
    private const int ShortestWord = 4;

    /// <summary>More words tell of something that was heard.</summary>
    private const int MostWords = 7;
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly char[] Signs = [' ', ',', '.', ';', ':', '!', '-', '–', '(', ')', '\'', '’', '\n'];
    private static readonly IReadOnlyList<string> DoneWords = CommandWords.Of("DoneWith");

    public async ValueTask<IReadOnlyList<Reply>?> AnswerAsync(string text, TurnContext context) =>
        context.IsLeader && await MeantAsync(text, context) is { } kept
            ? await OwnPromise.CloseAsync(context, kept, PromiseState.Kept)
            : null;

    /// <summary>The promise that the text means; null where none is meant, or more could be.</summary>
    private static async ValueTask<Promise?> MeantAsync(string text, TurnContext context)
    {
        var said = Words(text);
        if (said.Count > MostWords || text.Any(static c => c == '?' || char.IsAsciiDigit(c))
            || !said.Any(word => DoneWords.Any(done => Same(done, word))))
        {
            return null;
        }

        var fitting = (await context.Store.Promises.OpenOfLeaderAsync(context.Me))
            .Select(promise => (Promise: promise, Shared: Words(promise.Text).Count(
                word => word.Length >= ShortestWord && said.Exists(one => Same(one, word)))))
            .Where(static one => one.Shared > 0)
            .OrderByDescending(static one => one.Shared)
            .Take(2)
            .ToList();
        return fitting switch
        {
            [var only] => only.Promise,
            [var first, var second] when first.Shared > second.Shared => first.Promise,
            _ => null,
        };
    }

    private static List<string> Words(string text) => [.. text.Split(Signs, StringSplitOptions.RemoveEmptyEntries)];

    private static bool Same(string one, string other) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(one, other, Loosely) == 0;
}
