using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CioCoachBot.LocalTeams;

/// <summary>Where this process listens, once it does.</summary>
internal sealed class LocalAddress(IServer server)
{
    /// <summary>The base address, always under the name <c>localhost</c>, without a slash at its end.</summary>
    public string Base
    {
        get
        {
            var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            var address = addresses.OrderBy(a => a.StartsWith("https", StringComparison.Ordinal)).FirstOrDefault()
                ?? throw new InvalidOperationException("The server does not listen yet.");
            var parts = Microsoft.AspNetCore.Http.BindingAddress.Parse(address);
            return $"{parts.Scheme}://localhost:{parts.Port}";
        }
    }

    /// <summary>The connector's address as it stands in every activity.</summary>
    public string ServiceUrl => $"{Base}/connector/{DemoOrganisation.TenantId}/";
}
