using System.Diagnostics;

namespace CioCoachBot.Benchmarks.Burst;

/// <summary>
/// The limits that Teams publishes ("Rate limiting for agents"), counted at the connector: how many sends fall into any second of a tenant
/// and into any window of a conversation.
/// </summary>
internal sealed class TeamsLimits
{
    private const int TenantPerSecond = 50;

    private static readonly IReadOnlyList<(int Limit, TimeSpan Window)> Conversation =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private readonly Dictionary<string, List<long>> _sent = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>The most that fell into one second of a tenant, those above the limit included.</summary>
    public int MostInASecond { get; private set; }

    /// <summary>How many were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>Counts a send; false where it is one too many.</summary>
    public bool Take(string tenant, string conversation)
    {
        lock (_lock)
        {
            var ofTenant = Within(tenant, TimeSpan.FromSeconds(1));
            MostInASecond = Math.Max(MostInASecond, ofTenant + 1);
            if (ofTenant >= TenantPerSecond || Conversation.Any(limit => Within(conversation, limit.Window) >= limit.Limit))
            {
                Refused++;
                return false;
            }

            _sent[tenant].Add(Stopwatch.GetTimestamp());
            _sent[conversation].Add(Stopwatch.GetTimestamp());
            return true;
        }
    }

    private int Within(string of, TimeSpan window)
    {
        if (!_sent.TryGetValue(of, out var sent))
        {
            _sent[of] = sent = [];
        }

        // The latest stand at the end.
        var within = 0;
        for (var at = sent.Count - 1; at >= 0 && Stopwatch.GetElapsedTime(sent[at]) < window; at--)
        {
            within++;
        }

        return within;
    }
}
