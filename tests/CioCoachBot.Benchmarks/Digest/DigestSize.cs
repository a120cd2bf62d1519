using System.Globalization;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Storage;
using CioCoachBot.Storage.PostgreSql;
using CioCoachBot.Storage.Sqlite;
using NodaTime;

namespace CioCoachBot.Benchmarks.Digest;

/// <summary>How much there is: a hundred contacts to a leader, over one week or over a year, with half as many customers as leaders.</summary>
internal sealed record DigestSize(int Contacts, int Weeks)
{
    /// <summary>One insight in so many is let go.</summary>
    public const int OneSharedOf = 50;

    /// <summary>The week of the digest.</summary>
    public static readonly IsoWeek Week = new(2026, 47);

    /// <summary>The Monday after it, 08:30.</summary>
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 30);

    public int Leaders => Math.Max(1, Contacts / 100);

    public int Customers => Math.Max(1, Leaders / 2);

    public TenantId Tenant => new(string.Create(CultureInfo.InvariantCulture, $"11111111-dddd-4bbb-{Weeks:d4}-{Contacts:d12}"));

    public static PersonId Leader(int number) => new(string.Create(CultureInfo.InvariantCulture, $"7b1c2d3e-4f50-4a61-8b72-{number:d12}"));

    public static IDatabase Open(string connection) => connection.Contains("Host=", StringComparison.OrdinalIgnoreCase)
        ? new PostgresDatabase(connection)
        : new SqliteDatabase(connection);

    public IEnumerable<string> Arguments(string connection) =>
        [connection, Contacts.ToString(CultureInfo.InvariantCulture), Weeks.ToString(CultureInfo.InvariantCulture)];

    public static (string Connection, DigestSize Size) Read(string[] args) =>
        (args[0], new(int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture)));
}
