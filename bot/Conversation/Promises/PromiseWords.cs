using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Promises;

/// <summary>"Done with the roadmap" keeps the one open promise that is meant, "move the demo to next Tuesday" gives it another day.</summary>
internal sealed class PromiseWords : IPromiseWords
{
    /// <summary>More words tell of something that was heard.</summary>
    private const int MostWords = 7;

    private const int MostWordsOfMove = 12;

    private static readonly IReadOnlyList<string> DoneWords = CommandWords.Of("DoneWith");
    private static readonly IReadOnlyList<string> MoveWords = CommandWords.Of("MoveDue");

    public async ValueTask<IReadOnlyList<Reply>?> AnswerAsync(
        string text, IUnderstanding understanding, ParseContext reading, TurnContext context)
    {
        if (!context.IsLeader || text.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }

        var words = NamedPromise.Words(text);
        return words.Any(static word => DoneWords.Any(done => NamedPromise.Same(done, word))) ? await KeptAsync(text, words, context)
            : MoveWords.Any(move => Begins(text, move)) ? await MovedAsync(text, words, understanding, reading, context)
            : null;
    }

    private static async ValueTask<IReadOnlyList<Reply>?> KeptAsync(string text, IReadOnlyList<string> words, TurnContext context) =>
        !text.Any(char.IsAsciiDigit) && await NamedPromise.OnlyAsync(words, MostWords, context) is { } kept
            ? await OwnPromise.CloseAsync(context, kept, PromiseState.Kept)
            : null;

    private static async ValueTask<IReadOnlyList<Reply>?> MovedAsync(
        string text, IReadOnlyList<string> words, IUnderstanding understanding, ParseContext reading, TurnContext context)
    {
        if (await NamedPromise.OnlyAsync(words, MostWordsOfMove, context) is not { } meant)
        {
            return null;
        }

        var said = understanding.UnderstandAnswer(NamedPromise.Behind(text, meant), reading with { LooksAhead = true }).Said;
        return said is { Date: { } due, Minutes: null } && await context.Contacts.FindAsync(meant.Interaction.Value) is { } contact
            ? await MovedPromise.ToAsync(context, contact, meant, due)
            : null;
    }

    private static bool Begins(string text, string words) =>
        NamedPromise.Words(words) is var lead && NamedPromise.Words(text) is var said && said.Count > lead.Count
        && lead.Zip(said).All(static pair => NamedPromise.Same(pair.First, pair.Second));
}
