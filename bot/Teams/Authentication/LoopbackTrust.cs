namespace CioCoachBot.Teams.Authentication;

/// <summary>
/// Whether addresses on this machine may be spoken to. The product trusts a loopback connector only while it runs without an app id in
/// Development, and loopback keys never;
/// tests and benchmarks replace the registration to run against stand-ins.
/// </summary>
/// <param name="Connector">True where a loopback <c>serviceUrl</c> is allowed.</param>
/// <param name="Metadata">True where signing keys may come from a loopback address over plain HTTP.</param>
internal sealed record LoopbackTrust(bool Connector, bool Metadata);
