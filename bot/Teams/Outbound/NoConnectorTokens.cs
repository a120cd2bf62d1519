namespace CioCoachBot.Teams.Outbound;

/// <summary>Without an app id there is nobody to be: no call carries a token.</summary>
internal sealed class NoConnectorTokens : IConnectorTokens
{
    public ValueTask<string?> GetAsync(CancellationToken cancellation) => default;

    public void Drop(string token)
    {
    }
}
