using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CioCoachBot.Benchmarks.Turn;

/// <summary>
/// What a log turn costs: the bot in its own process (token checked, turn committed to SQLite, card delivered to a connector in another
/// process) beside
/// a bare endpoint that parses the same activities and posts the same reply bytes. <c>turn [--seconds N | --turns N] [--control]</c>;
/// <c>--control</c> puts a second bare endpoint in the bot's place: its ratios show how far the measurement itself scatters around 1.
/// </summary>
internal static class TurnBenchmark
{
    private const int Rounds = 3;

    private static readonly Population People = Population.OfTurns;

    public static async Task<int> RunAsync(string[] args)
    {
        if (Arguments(args) is not { } arguments)
        {
            Console.Error.WriteLine("turn takes --seconds N or --turns N for each round (default --seconds 10), and --control.");
            return 2;
        }

        var data = Directory.CreateTempSubdirectory("turn-");
        try
        {
            return await RunAsync(arguments.Limit, arguments.Control, data.FullName);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(TurnLimit limit, bool control, string data)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        using var connector = await PartProcess.StartAsync(StandInConnector.Part, "/ready", http);
        using var bot = control
            ? await PartProcess.StartAsync(BareEndpoint.Part, "/readyz", http)
            : await PartProcess.StartAsync(BotUnderTest.Part, "/readyz", http, BotUnderTest.Unpaced(connector.Address, data, People));
        using var bare = await PartProcess.StartAsync(BareEndpoint.Part, "/readyz", http);
        using var arrivals = new Arrivals(People);
        await arrivals.ListenAsync(connector.Address, http);

        var serviceUrl = connector.Address + "/";
        var token = await TokenIssuer.TokenAsync(http, connector.Address, serviceUrl);
        var toBot = new Load(People, http, arrivals, serviceUrl, token);
        var toBare = new Load(People, http, arrivals, serviceUrl, token);

        var installed = await toBot.InstallAsync(bot);
        var warm = await toBot.LogAsync(bot, new TurnLimit(2 * People.Leaders, null));
        var reply = await http.GetByteArrayAsync(new Uri(connector.Address + "/harness/last"));
        using (var body = new ByteArrayContent(reply))
        {
            (await http.PostAsync(new Uri(bare.Address + "/harness/reply"), body)).EnsureSuccessStatusCode();
        }

        await toBare.LogAsync(bare, new TurnLimit(2 * People.Leaders, null));
        Console.WriteLine($"Warm: {installed.Turns} leaders, {warm.Turns} turns; the reply has {reply.Length} bytes");

        List<RoundResult> ofBot = [], ofBare = [];
        for (var round = 0; round < Rounds; round++)
        {
            ofBot.Add(await toBot.LogAsync(bot, limit));
            ofBare.Add(await toBare.LogAsync(bare, limit));
        }

        TurnReport.Print(Console.Out, ofBot, ofBare, bot.PeakMemory, bare.PeakMemory);
        return Verdict(toBot, ofBot.Concat(ofBare).Append(installed).Append(warm).Sum(round => round.Lost), arrivals.Unasked, control ? null : BotUnderTest.DatabaseFile(data));
    }

    /// <summary>A run counts only when every turn was answered and every log turn is one row.</summary>
    private static int Verdict(Load toBot, int lost, long unasked, string? database)
    {
        var rows = database is null ? toBot.Sent : Rows(database);
        Console.WriteLine($"{toBot.Sent} log turns sent, {rows} rows in the database, {lost} turns without an answer, {unasked} messages that answer no turn");
        return lost == 0 && rows == toBot.Sent ? 0 : 1;
    }

    private static int Rows(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "select count(*) from interactions";
        return Convert.ToInt32(count.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static (TurnLimit Limit, bool Control)? Arguments(string[] args)
    {
        var limit = new TurnLimit(0, TimeSpan.FromSeconds(10));
        var control = false;
        for (var at = 0; at < args.Length; at++)
        {
            switch (args[at])
            {
                case "--control":
                    control = true;
                    break;
                case "--seconds" when at + 1 < args.Length && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0:
                    limit = new TurnLimit(0, TimeSpan.FromSeconds(seconds));
                    at++;
                    break;
                case "--turns" when at + 1 < args.Length && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var turns) && turns > 0:
                    limit = new TurnLimit(turns, null);
                    at++;
                    break;
                default:
                    return null;
            }
        }

        return (limit, control);
    }
}
