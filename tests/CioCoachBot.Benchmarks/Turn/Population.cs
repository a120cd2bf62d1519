using System.Globalization;
using System.Text;

namespace CioCoachBot.Benchmarks.Turn;

/// <summary>The people who write, numbered through all tenants.</summary>
/// <param name="Tenants">How many tenants.</param>
/// <param name="LeadersPerTenant">How many leaders in each.</param>
internal sealed record Population(int Tenants, int LeadersPerTenant)
{
    /// <summary>
    /// Those of the log turns: many tenants of a few dozen leaders each, so that no leader's week and no tenant's log grows beyond what a
    /// real one holds.
    /// </summary>
    public static readonly Population OfTurns = new(64, 64);

    /// <summary>The customers of every tenant.</summary>
    public static readonly IReadOnlyList<string> Customers =
        ["Contoso", "Fabrikam", "Litware", "Proseware", "Adatum", "Tailspin", "Wingtip", "Fourth Coffee", "Trey Research", "Lucerne", "Humongous", "Alpine Ski House"];

    /// <summary>All leaders.</summary>
    public int Leaders => Tenants * LeadersPerTenant;

    public static string TenantId(int tenant) => string.Create(CultureInfo.InvariantCulture, $"11111111-aaaa-4bbb-8ccc-{tenant:d12}");

    public static string ConversationId(int leader) => string.Create(CultureInfo.InvariantCulture, $"a:turn-{leader}");

    /// <summary>The leader of a conversation; -1 where the id is none of ours.</summary>
    public static int LeaderOf(ReadOnlySpan<char> conversation) =>
        conversation.StartsWith("a:turn-") && int.TryParse(conversation[7..], NumberStyles.None, CultureInfo.InvariantCulture, out var leader) ? leader : -1;

    /// <summary>The tenant of a leader.</summary>
    public int TenantOf(int leader) => leader / LeadersPerTenant;

    /// <summary>The directory's id of a leader.</summary>
    public static string ObjectId(int leader) => string.Create(CultureInfo.InvariantCulture, $"7b1c2d3e-4f50-4a61-8b72-{leader:d12}");

    /// <summary>The app is installed by the leader: the bot answers with its welcome.</summary>
    public byte[] Installation(int leader, string serviceUrl) => Activity(leader, 0, serviceUrl, "installationUpdate", ",\"action\":\"add\"");

    /// <summary>One contact in one line; a leader's lines differ in customer or length, as real ones do.</summary>
    public byte[] Log(int leader, int turn, string serviceUrl)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Customers[turn % Customers.Count]}, {15 + (turn / Customers.Count * 15 % 240)} min, {(turn % 2 == 0 ? "yesterday" : "today")}");
        return Message(leader, turn, text, serviceUrl);
    }

    /// <summary>A typed message.</summary>
    public byte[] Message(int leader, int turn, string text, string serviceUrl) => Activity(
        leader, turn, serviceUrl, "message", $",\"text\":\"{text}\",\"textFormat\":\"plain\",\"attachments\":[{{\"contentType\":\"text/html\",\"content\":\"<p>{text}</p>\"}}]");

    private byte[] Activity(int leader, int turn, string serviceUrl, string type, string rest)
    {
        var tenant = TenantId(TenantOf(leader));
        var now = TimeProvider.System.GetUtcNow();
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""
            {"type":"{{type}}","id":"{{leader}}-{{turn}}-{{type}}","timestamp":"{{now:yyyy-MM-ddTHH:mm:ss.fffffffZ}}","localTimestamp":"{{now:yyyy-MM-ddTHH:mm:ss.fffffff}}+00:00","localTimezone":"Europe/London","serviceUrl":"{{serviceUrl}}","channelId":"msteams","from":{"id":"29:1-benchmark-{{leader}}","name":"Leader {{leader}}","aadObjectId":"{{ObjectId(leader)}}"},"recipient":{"id":"28:{{BotUnderTest.AppId}}","name":"CIO Coach"},"conversation":{"conversationType":"personal","tenantId":"{{tenant}}","id":"{{ConversationId(leader)}}"},"entities":[{"type":"clientInfo","locale":"en-GB","country":"GB","platform":"Windows","timezone":"Europe/London"}],"channelData":{"tenant":{"id":"{{tenant}}"} },"locale":"en-GB"{{rest}}}
            """));
    }
}
