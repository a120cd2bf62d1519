using CioCoachBot.Conversation.Routing;
using CioCoachBot.Delivery;
using CioCoachBot.Storage;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Protocol;
using NodaTime;

namespace CioCoachBot.Host.Activities;

/// <summary>
/// One turn is one transaction: what it changes, the id of the activity and the replies commit together. Then the pump speaks.
/// </summary>
internal sealed class CoachActivityHandler(
    IDatabase database, ICoachConversation coach, TurnReader reader, OutboxWriter writer, OutboxPump pump, IClock clock) : IActivityHandler
{
    /// <inheritdoc/>
    public async Task<InvokeAnswer?> HandleAsync(Activity activity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var now = clock.GetCurrentInstant();
        if (reader.Read(activity, now) is not { } inbound)
        {
            return activity.Type == ActivityTypes.Invoke ? Unanswerable(activity) : null;
        }

        var outcome = inbound.OnlyReads
            ? await database.ReadAsync(unit => AnswerAsync(inbound, unit, cancellation), cancellation)
            : await database.RunAsync(
                inbound.Turn.Tenant,
                (unit, ahead) => AnswerAsync(inbound with { Turn = inbound.Turn with { Ahead = ahead } }, unit, cancellation),
                cancellation);
        if (outcome.Batch is { } batch)
        {
            pump.Take(batch);
        }

        return outcome.Answer;
    }

    private static InvokeAnswer Unanswerable(Activity activity)
        => activity.Name is null or CardAction.InvokeName ? InvokeAnswers.Malformed
            : activity.Name == ExtensionQuery.InvokeName || DialogRequest.IsName(activity.Name) ? InvokeAnswers.Unreadable
            : InvokeAnswers.NotImplemented;

    private async ValueTask<Outcome> AnswerAsync(InboundTurn inbound, IUnitOfWork unit, CancellationToken cancellation)
    {
        var turn = inbound.Turn;
        if (inbound.Key is { } key && !await unit.Seen.TryAddAsync(turn.Tenant, key, turn.Actor.Id, turn.At))
        {
            return new Outcome(
                null, inbound.IsInvoke ? new InvokeAnswer(StatusCodes.Status200OK, await unit.Seen.FindAnswerAsync(turn.Tenant, key)) : null);
        }

        if (turn.Input is Input.Removed)
        {
            await unit.Conversations.MarkDeadAsync(turn.Tenant, inbound.Address.Id, "removed", turn.At);
        }
        else if (inbound.BotIsHere)
        {
            await unit.Conversations.SaveAsync(inbound.Address, turn.At);
        }

        var said = await coach.AnswerAsync(turn, unit.Coach(turn.Tenant), cancellation);
        var batch = writer.Answer(unit, turn.Tenant, turn.At);
        var replies = new ReplyWriter(inbound, unit, batch);
        await said.WriteToAsync(replies);
        if (!inbound.IsInvoke)
        {
            return new Outcome(batch, null);
        }

        var answer = replies.Shown ?? InvokeAnswers.Handled;
        if (inbound.Key is { } invokeKey && answer.Body is { } body)
        {
            await unit.Seen.SaveAnswerAsync(turn.Tenant, invokeKey, body);
        }

        return new Outcome(batch, answer);
    }

    private sealed record Outcome(OutboxBatch? Batch, InvokeAnswer? Answer);
}
