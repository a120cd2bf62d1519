using System.Globalization;
using CioCoachBot.Benchmarks.Turn;

namespace CioCoachBot.Benchmarks.Burst;

/// <summary>What a burst is made of.</summary>
/// <param name="Tenants">How many tenants.</param>
/// <param name="Prompts">How many leaders are asked, over all tenants.</param>
/// <param name="Processes">How many processes of the bot share the database; more than one needs a server.</param>
/// <param name="Postgres">The server's database, which must be empty; null for a file.</param>
/// <param name="Faults">Whether the connector loses and refuses some.</param>
internal sealed record BurstOptions(int Tenants, int Prompts, int Processes, string? Postgres, bool Faults)
{
    /// <summary>Leaders in each tenant who type meanwhile.</summary>
    public const int Callers = 8;

    private const string TenantsVariable = "BURST_TENANTS";
    private const string LeadersVariable = "BURST_LEADERS_PER_TENANT";

    /// <summary>Leaders who are asked, in each tenant: the first of its numbers.</summary>
    public int PromptsPerTenant => Prompts / Tenants;

    /// <summary>Those who are asked and those who type.</summary>
    public Population Population => new(Tenants, PromptsPerTenant + Callers);

    /// <summary>What the parts have to know.</summary>
    public Dictionary<string, string> Environment(TimeSpan ahead)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [TenantsVariable] = Tenants.ToString(CultureInfo.InvariantCulture),
            [LeadersVariable] = Population.LeadersPerTenant.ToString(CultureInfo.InvariantCulture),
            [AheadClock.Variable] = ((long)ahead.TotalSeconds).ToString(CultureInfo.InvariantCulture),
        };
        if (Faults)
        {
            variables[LimitedConnector.Faults] = "true";
        }

        return variables;
    }

    /// <summary>The people, in a part's process.</summary>
    public static Population PopulationFromEnvironment() => new(Number(TenantsVariable), Number(LeadersVariable));

    /// <summary>Reads the command line; null where it cannot be read.</summary>
    public static BurstOptions? Of(string[] args)
    {
        var options = new BurstOptions(Tenants: 1, Prompts: 10_000, Processes: 1, Postgres: null, Faults: false);
        for (var at = 0; at < args.Length; at++)
        {
            var next = at + 1 < args.Length ? args[at + 1] : "";
            var isNumber = int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
            switch (args[at])
            {
                case "--faults":
                    options = options with { Faults = true };
                    continue;
                case "--tenants" when isNumber:
                    options = options with { Tenants = number };
                    break;
                case "--prompts" when isNumber:
                    options = options with { Prompts = number };
                    break;
                case "--processes" when isNumber:
                    options = options with { Processes = number };
                    break;
                case "--postgres" when next.Length > 0:
                    options = options with { Postgres = next };
                    break;
                default:
                    return null;
            }

            at++;
        }

        return options.Processes > 1 && options.Postgres is null ? null : options;
    }

    private static int Number(string variable) => int.Parse(System.Environment.GetEnvironmentVariable(variable)!, CultureInfo.InvariantCulture);
}
