namespace CioCoachBot.Teams.Outbound;

/// <summary>The tokens with which the bot speaks to the connector.</summary>
public interface IConnectorTokens
{
    /// <summary>A token that holds for a minute at least, or null where the bot runs without an app id and speaks without one.</summary>
    /// <exception cref="ConnectorTokenException">None is to be had now.</exception>
    ValueTask<string?> GetAsync(CancellationToken cancellation);

    /// <summary>The connector refused this token: the next one is a new one.</summary>
    void Drop(string token);
}

/// <summary>No token for the connector is to be had now.</summary>
public sealed class ConnectorTokenException : Exception
{
    /// <summary>With the fault of the identity library.</summary>
    public ConnectorTokenException(Exception fault)
        : base("No token for the connector is to be had now.", fault)
    {
    }
}
