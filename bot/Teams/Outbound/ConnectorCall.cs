namespace CioCoachBot.Teams.Outbound;

/// <summary>One call to the connector.</summary>
/// <param name="Name">What the log calls it.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="At">Where.</param>
/// <param name="Path">The path and query after the base address; ids percent-encoded.</param>
/// <param name="Body">The JSON body, or null for none.</param>
/// <param name="Paced">What it counts as.</param>
/// <param name="PacedBy">In which conversation it counts.</param>
/// <param name="Repeatable">True where making it twice does no harm.</param>
internal sealed record ConnectorCall(
    string Name, HttpMethod Method, ConnectorAddress At, string? Path, ReadOnlyMemory<byte>? Body, PacedOperation Paced, string PacedBy, bool Repeatable)
{
    /// <summary>
    /// A path of segments, each percent-encoded as one; null where an id is empty or made of dots, which would name another path.
    /// </summary>
    public static string? PathOf(string conversationId, string? under = null, string? id = null)
    {
        if (!IsSegment(conversationId) || (id is not null && !IsSegment(id)))
        {
            return null;
        }

        var path = "/v3/conversations/" + Uri.EscapeDataString(conversationId);
        return under is null ? path : id is null ? $"{path}/{under}" : $"{path}/{under}/{Uri.EscapeDataString(id)}";
    }

    private static bool IsSegment(string id) => id.Length > 0 && id is not ("." or "..");
}
