using CioCoachBot.Conversation;
using CioCoachBot.Host.Delivery;
using CioCoachBot.Storage;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Protocol;
using NodaTime;

namespace CioCoachBot.Host.Activities;

/// <summary>One turn is one transaction: what it changes, the id of the activity and the replies commit together. Then the pump speaks.</summary>
internal sealed class CoachActivityHandler(IDatabase database, ICoachConversation coach, TurnReader reader, Postbox postbox, Pump pump, IClock clock) : IActivityHandler
{
    /// <inheritdoc/>
    public async Task<InvokeAnswer?> HandleAsync(Activity activity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var now = clock.GetCurrentInstant();
        if (reader.Read(activity, now) is not { } heard)
        {
            return activity.Type == ActivityTypes.Invoke ? Unanswerable(activity) : null;
        }

        var outcome = await database.RunAsync(unit => AnswerAsync(heard, unit, cancellation), cancellation);
        pump.Take(outcome.Parcels);
        return outcome.Answer;
    }

    private static InvokeAnswer Unanswerable(Activity activity)
        => activity.Name is null or CardAction.InvokeName ? InvokeAnswers.Malformed
            : activity.Name == ExtensionQuery.InvokeName || DialogRequest.IsName(activity.Name) ? InvokeAnswers.Unreadable
            : InvokeAnswers.NotImplemented;

    private async ValueTask<Outcome> AnswerAsync(Heard heard, IUnitOfWork unit, CancellationToken cancellation)
    {
        var turn = heard.Turn;
        if (heard.Key is { } key && !await unit.Seen.TryAddAsync(turn.Tenant, key, turn.At))
        {
            return new Outcome([], heard.IsInvoke ? new InvokeAnswer(StatusCodes.Status200OK, await unit.Seen.FindAnswerAsync(turn.Tenant, key)) : null);
        }

        if (turn.Input is Input.Removed)
        {
            await unit.Conversations.MarkDeadAsync(turn.Tenant, heard.Address.Id, "removed", turn.At);
        }
        else if (heard.BotIsHere)
        {
            await unit.Conversations.SaveAsync(heard.Address, turn.At);
        }

        var replies = await coach.AnswerAsync(turn, unit.Coach(turn.Tenant), cancellation);
        var sheet = postbox.Open(unit, turn.Tenant, turn.At);
        var shown = await new ReplyWriter(heard, unit, sheet).WriteAsync(replies);
        if (!heard.IsInvoke)
        {
            return new Outcome(sheet.Parcels, null);
        }

        var answer = shown ?? InvokeAnswers.Handled;
        if (heard.Key is { } invokeKey && answer.Body is { } body)
        {
            await unit.Seen.SaveAnswerAsync(turn.Tenant, invokeKey, body);
        }

        return new Outcome(sheet.Parcels, answer);
    }

    private sealed record Outcome(IReadOnlyList<Parcel> Parcels, InvokeAnswer? Answer);
}
