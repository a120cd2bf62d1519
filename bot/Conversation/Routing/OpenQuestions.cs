using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Questions;
using NodaTime;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Keeps what the coach asked last in a personal chat, so that a typed answer finds it.</summary>
internal static class OpenQuestions
{
    /// <summary>What the person was asked last and may still answer, or null.</summary>
    public static async ValueTask<Question?> FindAsync(TurnContext context) =>
        await context.Store.Questions.FindAsync(context.Me) is { } asked && asked.IsOpen(context.Now) ? Question.Read(asked.Asked) : null;

    /// <summary>The last question among the replies is open from now on; without one, nothing is.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> KeepAsync(IReadOnlyList<Reply> replies, TurnContext context)
    {
        if (!context.InChat)
        {
            return replies;
        }

        var asked = replies.Select(static reply => reply switch
        {
            Reply.Say say => say.Card.Question,
            Reply.Replace replace => replace.Card.Question,
            Reply.Show show => show.Card.Question,
            _ => null,
        }).LastOrDefault(static question => question is not null);
        await (asked is null
            ? context.Store.Questions.CloseAsync(context.Me)
            : context.Store.Questions.SaveAsync(new OpenQuestion(context.Me, asked.ToText(), context.Now)));
        return replies;
    }

    /// <summary>What the coach asks by itself is open as well.</summary>
    public static async ValueTask<IReadOnlyList<ProactiveMessage>> KeepAsync(
        IReadOnlyList<ProactiveMessage> messages, Instant now, ICoachStore store)
    {
        foreach (var message in messages.OfType<DirectMessage>())
        {
            if (message.Card.Question is { } asked)
            {
                await store.Questions.SaveAsync(new OpenQuestion(message.To, asked.ToText(), now));
            }
        }

        return messages;
    }
}
