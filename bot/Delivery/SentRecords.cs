using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Teams.Outbound;

namespace CioCoachBot.Delivery;

/// <summary>
/// Takes what was sent out of the outbox. What is said to many is recorded together, a moment's worth in one commit: a kill within that
/// moment repeats so many.
/// </summary>
public sealed class SentRecords(IDatabase database)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private List<(Outgoing Message, SendOutcome.Sent Sent)> _waiting = [];
    private Task? _commit;

    /// <summary>Ends when the record is on the disk.</summary>
    public Task AddAsync(Outgoing message, SendOutcome.Sent sent)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!message.Bulk)
        {
            return CommitAsync([(message, sent)]);
        }

        lock (_lock)
        {
            _waiting.Add((message, sent));
            return _commit ??= CommitTogetherAsync();
        }
    }

    private async Task CommitTogetherAsync()
    {
        await Task.Delay(Moment);
        List<(Outgoing, SendOutcome.Sent)> sent;
        lock (_lock)
        {
            (sent, _waiting, _commit) = (_waiting, [], null);
        }

        await CommitAsync(sent);
    }

    private Task CommitAsync(IReadOnlyList<(Outgoing Message, SendOutcome.Sent Sent)> all) => database.RunAsync(
        async unit =>
        {
            foreach (var (message, sent) in all)
            {
                await unit.Outbox.SentAsync(message.Tenant, message.Id);

                // A change of a message leaves the card where it is.
                if (message.CardKey is { } key && sent.Id.Length > 0
                    && (message.Kind != OutgoingKind.Update || await unit.Conversations.FindCardAsync(message.Tenant, key) is null))
                {
                    await unit.Conversations.SaveCardAsync(
                        message.Tenant, key, new PostedCard(sent.ConversationId ?? message.ConversationId, sent.Id));
                }
            }
        },
        CancellationToken.None);
}
