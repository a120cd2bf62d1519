using CioCoachBot.Host.Commands;

namespace CioCoachBot.Tests.Manifest;

public sealed class PackCommandTests : IDisposable
{
    private const string AppId = "4f1c9b9e-7d0a-4c62-9d3e-0a5b8f2f6c11";
    private readonly string _folder = Directory.CreateTempSubdirectory("pack-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    private string Zip => Path.Combine(_folder, "cio-coach.zip");

    private int? Run(params string[] args) => CommandLine.Run(args, _output, _errors);

    [Fact]
    public void Packing_twice_writes_the_same_file()
    {
        Assert.Equal(0, Run("pack", "--app-id", AppId, "--host", "bot.example.com", "--out", Zip));
        var first = File.ReadAllBytes(Zip);

        Assert.Equal(0, Run("pack", "--app-id", AppId, "--host", "bot.example.com", "--out", Zip));
        Assert.Equal(first, File.ReadAllBytes(Zip));
        Assert.Empty(_errors.ToString());
    }

    [Theory]
    [InlineData("--app-id", "", "bot.example.com")]
    [InlineData("--app-id", "not-a-guid", "bot.example.com")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000", "bot.example.com")]
    [InlineData("--host", AppId, "")]
    [InlineData("--host", AppId, "localhost")]
    [InlineData("--host", AppId, "https://bot.example.com")]
    [InlineData("--host", AppId, "bot.example.com:443")]
    [InlineData("--host", AppId, "bot.example.com/api")]
    [InlineData("--host", AppId, "bot..example.com")]
    [InlineData("--host", AppId, "-bot.example.com")]
    [InlineData("--host", AppId, "192.168.0.1")]
    [InlineData("--host", AppId, "bot.example.com\"")]
    public void A_wrong_argument_is_named_in_one_sentence_and_nothing_is_written(string option, string appId, string host)
    {
        Assert.Equal(2, Run("pack", "--app-id", appId, "--host", host, "--out", Zip));
        Assert.StartsWith(option + " takes", Assert.Single(Lines(_errors)), StringComparison.Ordinal);
        Assert.False(File.Exists(Zip));
    }

    [Theory]
    [InlineData("pack")]
    [InlineData("pack", "--app-id")]
    [InlineData("pack", "--colour", "red")]
    [InlineData("pakc")]
    public void A_missing_or_unknown_argument_exits_with_2_and_says_so(params string[] args)
    {
        Assert.Equal(2, Run(args));
        Assert.NotEmpty(Lines(_errors));
    }

    [Fact]
    public void A_long_publisher_name_is_refused()
    {
        Assert.Equal(2, Run("pack", "--app-id", AppId, "--host", "bot.example.com", "--developer", new string('x', 33), "--out", Zip));
        Assert.StartsWith("--developer takes", Assert.Single(Lines(_errors)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_said_without_a_stack_trace()
    {
        Assert.Equal(2, Run("pack", "--app-id", AppId, "--host", "bot.example.com", "--out", Path.Combine(_folder, "missing", "a.zip")));
        Assert.StartsWith("--out:", Assert.Single(Lines(_errors)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:5000")]
    public void Without_a_command_the_bot_itself_is_meant(params string[] args) => Assert.Null(Run(args));

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _errors.Dispose();
    }

    private static string[] Lines(StringWriter text) => text.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
