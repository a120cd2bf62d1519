namespace CioCoachBot.Teams.Outbound;

/// <summary>
/// The connector's REST operations that a bot needs. Every call checks the host against the allow-list before a token is attached, keeps
/// to the pace of the limits, and never throws for what the connector answers. Nothing is sent twice, except once more after a 401 with a
/// new token: tries are counted by the caller.
/// </summary>
public interface IConnectorClient
{
    /// <summary>Sends a new message into a conversation.</summary>
    /// <param name="to">Where.</param>
    /// <param name="activity">The activity as UTF-8 JSON.</param>
    /// <param name="cancellation">Stops waiting; a message that was on its way is then <see cref="SendOutcome.MaybeSent"/>.</param>
    Task<SendOutcome> SendAsync(ConnectorAddress to, ReadOnlyMemory<byte> activity, CancellationToken cancellation);

    /// <summary>Changes one of the bot's own messages.</summary>
    Task<SendOutcome> UpdateAsync(ConnectorAddress to, string activityId, ReadOnlyMemory<byte> activity, CancellationToken cancellation);

    /// <summary>
    /// Starts a thread in a channel with a first message. <see cref="SendOutcome.Sent.Id"/> is the message's id,
    /// <see cref="SendOutcome.Sent.ConversationId"/> the thread's.
    /// </summary>
    Task<SendOutcome> CreateThreadAsync(ConnectorAddress channel, ReadOnlyMemory<byte> activity, CancellationToken cancellation);

    /// <summary>
    /// Asks for the next turn of what is said to many in a tenant: zero where it is taken, else how long to wait before asking again. Turns
    /// are spaced evenly, and come behind answers that wait. For one caller per tenant at a time.
    /// </summary>
    TimeSpan TakeBulkTurn(string tenantId);
}

/// <summary>Where the connector is to act.</summary>
/// <param name="ServiceUrl">The connector's base address as the channel sent it.</param>
/// <param name="TenantId">The tenant, for pacing and for the body of creations.</param>
/// <param name="ConversationId">The conversation.</param>
public sealed record ConnectorAddress(string ServiceUrl, string TenantId, string ConversationId);

/// <summary>What became of something that was sent: a closed list.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It arrived.</summary>
    /// <param name="Id">The message's id; empty where the connector gave none.</param>
    /// <param name="ConversationId">For a thread: its conversation id; else null.</param>
    public sealed record Sent(string Id, string? ConversationId = null) : SendOutcome;

    /// <summary>Too fast: not before the delay has passed. Nothing was sent.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : SendOutcome
    {
        /// <summary>
        /// True where the connector refused (429), which counts as a try; false where the bot's own pace held the call back, which does
        /// not.
        /// </summary>
        public bool ByConnector { get; init; }
    }

    /// <summary>The conversation or the message cannot be reached any more: final for this recipient.</summary>
    /// <param name="Code">The connector's error code.</param>
    public sealed record Gone(string Code) : SendOutcome;

    /// <summary>The connector refuses this message or this bot: final for this message, and somebody must look.</summary>
    /// <param name="Code">The connector's error code.</param>
    public sealed record Refused(string Code) : SendOutcome;

    /// <summary>It did not arrive, and a later try may.</summary>
    /// <param name="Code">What happened.</param>
    public sealed record Failed(string Code) : SendOutcome;

    /// <summary>Nobody can tell whether it arrived (a time-out, a 502 or 504 after a POST).</summary>
    /// <param name="Code">What happened.</param>
    public sealed record MaybeSent(string Code) : SendOutcome;
}
