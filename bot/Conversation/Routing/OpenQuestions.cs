using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
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
    private const int MostWaiting = 3;
    private const int MostGone = 20;

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
        await KeepAsync(context.Me, shown, last, undo, context.Deed.Gone, context.Now, context.Store);
        return replies;
    }

    /// <summary>The drafts whose cards were replaced or left.</summary>
    public static async ValueTask<IReadOnlyList<Guid>> GoneAsync(TurnContext context) =>
        await context.Store.Questions.FindAsync(context.Me) is { } asked ? Question.Read(asked.Asked)?.Gone ?? [] : [];

    /// <summary>Nothing is asked any more.</summary>
    public static ValueTask LeaveAsync(TurnContext context) => KeepAsync(context.Me, [], null, null, [], context.Now, context.Store);

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

    private static async ValueTask KeepAsync(DirectMessage message, Instant now, ICoachStore store)
    {
        var asked = message.Card.ToPress();
        await KeepAsync(message.To, [], asked, (await FindAsync(message.To, now, store))?.Undo, [], now, store);
    }

    private static async ValueTask KeepAsync(
        PersonId person,
        IReadOnlyList<Question> shown,
        Question? last,
        Question.Offer? undo,
        IReadOnlyList<Guid> left,
        Instant now,
        ICoachStore store)
    {
        var former = await store.Questions.FindAsync(person);
        var before = former is null ? null : Question.Read(former.Asked);
        IReadOnlyList<Guid> gone = [.. (before?.Gone ?? []).Concat(left).TakeLast(MostGone)];
        var open = before is not null && former!.IsOpen(now) ? before.Waiting.Prepend(before) : [];
        var waiting = await WaitingAsync([.. shown.Where(one => one != last), .. open], last, gone, store);
        if (last is null && undo is null && gone.Count == 0 && waiting.Count == 0)
        {
            await store.Questions.CloseAsync(person);
            return;
        }

        var kept = (last ?? Question.None) with { Undo = undo, Waiting = waiting, Gone = gone };
        await store.Questions.SaveAsync(new OpenQuestion(person, kept.ToText(), now));
    }

    /// <summary>Whom a contact was asked about that is still open; of each draft the question that was asked last.</summary>
    private static async ValueTask<IReadOnlyList<Question>> WaitingAsync(
        IReadOnlyList<Question> asked, Question? last, IReadOnlyList<Guid> gone, ICoachStore store)
    {
        var (waiting, seen) = (new List<Question>(), new HashSet<Guid>(gone));
        if (last is not null && MissingForm.DraftOf(last) is { } now)
        {
            seen.Add(now);
        }

        foreach (var question in asked.Where(MissingForm.IsOfNew))
        {
            if (waiting.Count < MostWaiting && MissingForm.DraftOf(question) is { } draft && seen.Add(draft)
                && await store.Interactions.FindAsync(new InteractionId(draft)) is null)
            {
                waiting.Add(question with { Buttons = [], Undo = null, Waiting = [], Gone = [] });
            }
        }

        return waiting;
    }
}
