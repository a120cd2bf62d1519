using System.Runtime.CompilerServices;
using System.Text.Json;
using CioCoachBot.Teams.Protocol;

namespace CioCoachBot.Teams.Outbound;

/// <summary>The connector's operations over <see cref="ConnectorHttp"/>. It repeats nothing: the caller counts tries, three at most for a message.</summary>
internal sealed class ConnectorClient(ConnectorHttp http) : IConnectorClient
{
    private const int PageSize = 200;
    private const int MostWaits = 20;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    public async Task<SendOutcome> SendAsync(ConnectorAddress to, ReadOnlyMemory<byte> activity, CancellationToken cancellation) =>
        await OutcomeAsync(Message("send", HttpMethod.Post, to, null, activity, repeatable: false), cancellation);

    public async Task<SendOutcome> ReplyAsync(ConnectorAddress to, string activityId, ReadOnlyMemory<byte> activity, CancellationToken cancellation) =>
        await OutcomeAsync(Message("reply", HttpMethod.Post, to, activityId, activity, repeatable: false), cancellation);

    public async Task<SendOutcome> UpdateAsync(ConnectorAddress to, string activityId, ReadOnlyMemory<byte> activity, CancellationToken cancellation) =>
        await OutcomeAsync(Message("update", HttpMethod.Put, to, activityId, activity, repeatable: true), cancellation);

    public async Task<SendOutcome> DeleteAsync(ConnectorAddress to, string activityId, CancellationToken cancellation)
    {
        var outcome = await OutcomeAsync(Message("delete", HttpMethod.Delete, to, activityId, null, repeatable: true), cancellation);
        return outcome is SendOutcome.Gone { Code: "ActivityNotFoundInConversation" or "ConversationNotFound" or "NotFound" }
            ? new SendOutcome.Sent(activityId)
            : outcome;
    }

    public async Task<SendOutcome> CreatePersonalAsync(ConnectorAddress at, string memberId, CancellationToken cancellation) =>
        await OutcomeAsync(Creation("create personal chat", at, memberId, ConnectorBodies.Personal(memberId, at.TenantId), repeatable: true), cancellation);

    public async Task<SendOutcome> CreateThreadAsync(ConnectorAddress channel, ReadOnlyMemory<byte> activity, CancellationToken cancellation)
    {
        var id = ConversationAccounts.WithoutThread(channel.ConversationId);
        return await OutcomeAsync(Creation("create thread", channel, id, ConnectorBodies.Thread(id, channel.TenantId, activity.Span), repeatable: false), cancellation);
    }

    public async Task<ChannelMember?> FindMemberAsync(ConnectorAddress at, string memberId, CancellationToken cancellation)
    {
        var (outcome, body) = await ReadAsync(at, ConnectorCall.PathOf(at.ConversationId, "members", memberId), cancellation);
        if (outcome is not SendOutcome.Sent)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return MemberOf(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public async IAsyncEnumerable<ChannelMember> MembersAsync(ConnectorAddress at, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? continuation = null;
        do
        {
            var path = ConnectorCall.PathOf(at.ConversationId, "pagedmembers") is { } paged
                ? $"{paged}?pageSize={PageSize}" + (continuation is null ? "" : "&continuationToken=" + Uri.EscapeDataString(continuation))
                : null;
            var (outcome, body) = await ReadAsync(at, path, cancellation);
            if (outcome is not SendOutcome.Sent)
            {
                throw new ConnectorException(outcome);
            }

            var (members, next) = PageOf(body);
            foreach (var member in members)
            {
                yield return member;
            }

            // A token that repeats itself would never end.
            continuation = next != continuation ? next : null;
        }
        while (!string.IsNullOrEmpty(continuation));
    }

    private async ValueTask<SendOutcome> OutcomeAsync(ConnectorCall call, CancellationToken cancellation) =>
        (await http.SendAsync(call, cancellation)).Outcome;

    // Reading has nobody who would ask again, so it waits for its turn here: a page at a time is far below the limits.
    private async ValueTask<ConnectorResult> ReadAsync(ConnectorAddress at, string? path, CancellationToken cancellation)
    {
        var call = new ConnectorCall("read members", HttpMethod.Get, at, path, null, PacedOperation.Members, at.ConversationId, Repeatable: true);
        for (var waits = 0; ; waits++)
        {
            var result = await http.SendAsync(call, cancellation);
            if (result.Outcome is not SendOutcome.Throttled { ByConnector: false } held || held.RetryAfter > LongestWait || waits == MostWaits)
            {
                return result;
            }

            await Task.Delay(held.RetryAfter, cancellation);
        }
    }

    private static ConnectorCall Message(string name, HttpMethod method, ConnectorAddress to, string? activityId, ReadOnlyMemory<byte>? activity, bool repeatable) =>
        new(name, method, to, ConnectorCall.PathOf(to.ConversationId, "activities", activityId), activity, PacedOperation.Send, ConversationAccounts.WithoutThread(to.ConversationId), repeatable);

    private static ConnectorCall Creation(string name, ConnectorAddress at, string with, ReadOnlyMemory<byte> body, bool repeatable) =>
        new(name, HttpMethod.Post, at, with.Length > 0 ? "/v3/conversations" : null, body, PacedOperation.Create, with, repeatable);

    private static (List<ChannelMember> Members, string? Continuation) PageOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.Property("members"u8) is not { ValueKind: JsonValueKind.Array } list)
            {
                throw new ConnectorException(new SendOutcome.Failed("NoMembers"));
            }

            var members = new List<ChannelMember>(list.GetArrayLength());
            foreach (var item in list.EnumerateArray())
            {
                if (MemberOf(item) is { } member)
                {
                    members.Add(member);
                }
            }

            return (members, document.RootElement.Text("continuationToken"u8));
        }
        catch (JsonException)
        {
            throw new ConnectorException(new SendOutcome.Failed("NoMembers"));
        }
    }

    private static ChannelMember? MemberOf(JsonElement member) =>
        member.Text("id"u8) is { Length: > 0 } id
            ? new(id, member.Text("aadObjectId"u8) ?? member.Text("objectId"u8), member.Text("name"u8))
            : null;
}
