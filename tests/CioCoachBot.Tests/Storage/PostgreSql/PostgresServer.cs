using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CioCoachBot.Tests.Storage.PostgreSql;

/// <summary>
/// A PostgreSQL server of the tests' own: made in a temporary folder, on loopback and a free port, and gone with the process. It need not
/// survive a power cut, so it never waits for the disk.
/// </summary>
internal sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> OfThisRun = new(() => new PostgresServer());
    private readonly string _folder = Directory.CreateTempSubdirectory("coach-postgres-").FullName;
    private readonly int _port = FreePort();

    private PostgresServer()
    {
        if (Environment.UserName == "root")
        {
            Run("chown", "postgres", _folder);
        }

        AsServer("initdb", "-D", Data, "-U", "coach", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        AsServer(
            "pg_ctl", "-D", Data, "-w", "-t", "120", "-l", Path.Combine(_folder, "log"),
            "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=400",
            "start");
        StopWithTheTests();
    }

    /// <summary>The server, started by the first who asks.</summary>
    public static PostgresServer Instance => OfThisRun.Value;

    /// <summary>Where its programs lie, or null where it is not installed.</summary>
    public static string? Programs { get; } = Find();

    private string Data => Path.Combine(_folder, "data");

    /// <summary>How to reach one of its databases.</summary>
    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=coach;Database={database};Maximum Pool Size=20";

    /// <summary>Makes an empty database.</summary>
    public void Create(string database)
    {
        using var source = NpgsqlDataSource.Create(ConnectionString("postgres") + ";Pooling=false");
#pragma warning disable CA2100 // The name is the tests' own.
        using var command = source.CreateCommand($"create database {database}");
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string? Find()
    {
        string[] places = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), .. Versions()];
        return places.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    // Debian keeps them off the path.
    private static IEnumerable<string> Versions() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
        : [];

    // The server refuses to run as root.
    private static void AsServer(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        if (Environment.UserName == "root")
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // Its output is not read: the server would inherit the pipe and never close it.
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = "/" })!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // A process that ends, or is killed, has no time to clean up: a shell waits for its end.
    private void StopWithTheTests()
    {
        const string Wait = "exec >/dev/null 2>&1 </dev/null; while kill -0 \"$0\"; do sleep 1; done; kill -QUIT \"$(head -1 \"$1/data/postmaster.pid\")\"; sleep 1; rm -rf \"$1\"";
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", Wait, $"{Environment.ProcessId}", _folder]) { UseShellExecute = false, WorkingDirectory = "/" });
    }
}
