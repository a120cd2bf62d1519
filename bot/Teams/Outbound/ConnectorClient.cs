using CioCoachBot.Teams.Protocol;

namespace CioCoachBot.Teams.Outbound;

/// <summary>
/// The connector's operations over <see cref="ConnectorHttp"/>. It repeats nothing: the caller counts tries, three at most for a message.
/// </summary>
internal sealed class ConnectorClient(ConnectorHttp http, Pacer pacer) : IConnectorClient
{
    public TimeSpan TakeBulkTurn(string tenantId) => pacer.TakeBulkTurn(tenantId);

    public async Task<SendOutcome> SendAsync(ConnectorAddress to, ReadOnlyMemory<byte> activity, CancellationToken cancellation) =>
        await OutcomeAsync(Message("send", HttpMethod.Post, to, null, activity, repeatable: false), cancellation);

    public async Task<SendOutcome> UpdateAsync(
        ConnectorAddress to, string activityId, ReadOnlyMemory<byte> activity, CancellationToken cancellation) =>
        await OutcomeAsync(Message("update", HttpMethod.Put, to, activityId, activity, repeatable: true), cancellation);

    public async Task<SendOutcome> CreateThreadAsync(
        ConnectorAddress channel, ReadOnlyMemory<byte> activity, CancellationToken cancellation)
    {
        var id = ConversationAccounts.WithoutThread(channel.ConversationId);
        var body = ConnectorBodies.Thread(id, channel.TenantId, activity.Span);
        return await OutcomeAsync(
            new("create thread", HttpMethod.Post, channel, id.Length > 0 ? "/v3/conversations" : null, body, PacedOperation.Create, id, Repeatable: false),
            cancellation);
    }

    private async ValueTask<SendOutcome> OutcomeAsync(ConnectorCall call, CancellationToken cancellation) =>
        (await http.SendAsync(call, cancellation)).Outcome;

    private static ConnectorCall Message(
        string name, HttpMethod method, ConnectorAddress to, string? activityId, ReadOnlyMemory<byte> activity, bool repeatable) =>
        new(name, method, to, ConnectorCall.PathOf(to.ConversationId, "activities", activityId), activity,
            PacedOperation.Send, ConversationAccounts.WithoutThread(to.ConversationId), repeatable);
}
