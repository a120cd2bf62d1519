namespace CioCoachBot.Teams;

/// <summary>The settings of section <c>Teams</c>; as environment variables <c>Teams__AppId</c> and so on.</summary>
public sealed class TeamsOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Teams";

    /// <summary>
    /// The bot's application (client) id, a GUID; for a managed identity its client id. Without it the bot runs in Development only, for
    /// callers on the same machine.
    /// </summary>
    public string? AppId { get; set; }

    /// <summary>The tenants that are served, GUIDs: a list (<c>Teams__TenantIds__0</c>) or one value with commas.</summary>
    public IList<string> TenantIds { get; } = [];

    /// <summary>
    /// The tenant in which the app is registered, from which outbound tokens come; by default the only one of <see cref="TenantIds"/>.
    /// </summary>
    public string? AppTenantId { get; set; }

    /// <summary>Credential kind 1: the app's client secret.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Credential kind 2: a file with the app's certificate and private key, PKCS #12 or PEM (<c>.pem</c>).</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of <see cref="CertificatePath"/>, where it has one.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>Credential kind 3: the app is a user-assigned managed identity whose client id is <see cref="AppId"/>.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>
    /// Credential kind 4: the client id of the user-assigned managed identity that the app trusts as a federated credential.
    /// </summary>
    public string? FederatedIdentityClientId { get; set; }

    /// <summary>Where the channel's signing keys are described. HTTPS.</summary>
    public string OpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The issuer of the channel's tokens.</summary>
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>The scope of outbound tokens.</summary>
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Where outbound tokens come from.</summary>
    public string Authority { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>
    /// The hosts to which the bot speaks: a whole host name, or one with a leading dot for the name itself and everything under it.
    /// Empty means <see cref="DefaultAllowedHosts"/>; for US Government clouds set <c>.teams.microsoft.us</c>. One value with commas is
    /// taken too.
    /// </summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>
    /// The hosts of Teams in the public cloud and GCC. <c>trafficmanager.net</c> itself is open to everybody, so that host is listed
    /// whole.
    /// </summary>
    public static IReadOnlyList<string> DefaultAllowedHosts { get; } = ["smba.trafficmanager.net", ".teams.microsoft.com"];

    /// <summary>How fast the bot speaks.</summary>
    public PacingOptions Pacing { get; } = new();
}

/// <summary>
/// Limits of Teams per bot ("Rate limiting for agents"), all times <see cref="SafetyFactor"/>, rounded down. 0 means no limit.
/// </summary>
public sealed class PacingOptions
{
    /// <summary>Messages sent and changed, per conversation.</summary>
    public WindowLimits Send { get; } = new() { PerSecond = 7, PerTwoSeconds = 8, PerThirtySeconds = 60, PerHour = 1800 };

    /// <summary>Conversations created, per channel or person.</summary>
    public WindowLimits Create { get; } = new() { PerSecond = 7, PerTwoSeconds = 8, PerThirtySeconds = 60, PerHour = 1800 };

    /// <summary>Everything together, per tenant and second.</summary>
    public int TenantPerSecond { get; set; } = 50;

    /// <summary>How much of each limit is used; above 0 and at most 1.</summary>
    public double SafetyFactor { get; set; } = 0.96;
}

/// <summary>How many operations may fall into any window of a length. 0 means no limit.</summary>
public sealed class WindowLimits
{
    /// <summary>In any second.</summary>
    public int PerSecond { get; set; }

    /// <summary>In any two seconds.</summary>
    public int PerTwoSeconds { get; set; }

    /// <summary>In any 30 seconds.</summary>
    public int PerThirtySeconds { get; set; }

    /// <summary>In any hour.</summary>
    public int PerHour { get; set; }
}
