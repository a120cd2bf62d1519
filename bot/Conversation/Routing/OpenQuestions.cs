using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Questions;
using NodaTime;

namespace CioCoachBot.Conversation.Routing;

/// <summary>
/// Keeps what the coach asked or showed last in a personal chat, so that a typed answer or a button's word finds it, and what takes back
/// what the person did last.
/// </summary>
internal static class OpenQuestions
{
    /// <summary>What the person was asked or shown last and may still answer, or null.</summary>
    public static ValueTask<Question?> FindAsync(TurnContext context) => FindAsync(context.Me, context.Now, context.Store);

    /// <summary>The last question among the replies is open from now on, or without one the buttons of the last card.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> KeepAsync(IReadOnlyList<Reply> replies, TurnContext context)
    {
        if (!context.InChat)
        {
            return replies;
        }

        foreach (var message in replies.OfType<DirectMessage>().Where(message => message.To != context.Me))
        {
            await KeepAsync(message, context.Now, context.Store);
        }

        var shown = replies.Select(static reply => reply switch
        {
            Reply.Say say => say.Card.ToPress(),
            Reply.Replace replace => replace.Card.ToPress(),
            Reply.Show show => show.Card.ToPress(),
            _ => null,
        }).OfType<Question>().ToList();
        var last = shown.LastOrDefault(static question => question.Asks) ?? shown.LastOrDefault();
        var undo = context.Deed.IsDone ? context.Deed.Undo : (await FindAsync(context))?.Undo;
        await KeepAsync(context.Me, last, undo, context.Now, context.Store);
        return replies;
    }

    /// <summary>What the coach asks by itself is open as well; what it says by itself, nobody answers what was asked before.</summary>
    public static async ValueTask<IReadOnlyList<ProactiveMessage>> KeepAsync(
        IReadOnlyList<ProactiveMessage> messages, Instant now, ICoachStore store)
    {
        foreach (var message in messages.OfType<DirectMessage>())
        {
            await KeepAsync(message, now, store);
        }

        return messages;
    }

    private static async ValueTask<Question?> FindAsync(PersonId person, Instant now, ICoachStore store) =>
        await store.Questions.FindAsync(person) is { } asked && asked.IsOpen(now) ? Question.Read(asked.Asked) : null;

    private static async ValueTask KeepAsync(DirectMessage message, Instant now, ICoachStore store) =>
        await KeepAsync(message.To, message.Card.ToPress(), (await FindAsync(message.To, now, store))?.Undo, now, store);

    private static ValueTask KeepAsync(PersonId person, Question? asked, Question.Offer? undo, Instant now, ICoachStore store) =>
        asked is null && undo is null
            ? store.Questions.CloseAsync(person)
            : store.Questions.SaveAsync(new OpenQuestion(person, ((asked ?? Question.None) with { Undo = undo }).ToText(), now));
}
