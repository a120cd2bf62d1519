using System.Text.Json.Nodes;
using CioCoachBot.Coach;
using CioCoachBot.Host.Commands;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Tests.Understanding;

public sealed class UnderstandCommandTests
{
    private static readonly ParseContext Context = new(new LocalDateTime(2026, 11, 20, 15, 0), "en-GB", ["Contoso"]);

    [Fact]
    public void EachLineIsAnsweredInItsPlace()
    {
        var answers = Run("contoso 30m\n\n{\"text\":\"help\"}\n{broken\nundo");

        Assert.Equal(["log", "unknown", "help", "unknown", "undo"], answers.Select(answer => answer["intent"]!.GetValue<string>()), StringComparer.Ordinal);
    }

    [Fact]
    public void EveryFieldIsAlwaysThere()
    {
        var answer = Assert.Single(Run("contoso 30m"));

        Assert.Equal(["intent", "interactions", "customer", "date", "minutes", "until", "time", "targetMinutes", "partners", "number", "person", "problem", "doubt"], answer.Select(field => field.Key), StringComparer.Ordinal);
        Assert.Equal(["customer", "date", "minutes", "approach", "mode", "partners", "segment", "insight", "promises"], answer["interactions"]![0]!.AsObject().Select(field => field.Key), StringComparer.Ordinal);
    }

    [Fact]
    public void EveryCodeIsDocumented()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "tests", "README.md"));

        Assert.All(EnumCodes.All<Intent>().Concat(EnumCodes.All<Problem>()).Concat(EnumCodes.All<Doubt>()), code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void ALineMayBringItsOwnDayLocaleAndCustomers()
    {
        var answer = Assert.Single(Run("{\"text\":\"saw Tailspin on 03/11\",\"now\":\"2026-04-01T09:00\",\"locale\":\"en-US\",\"customers\":[{\"name\":\"Tailspin\"}]}"));

        var contact = answer["interactions"]![0]!;
        Assert.Equal("Tailspin", contact["customer"]!.GetValue<string>());
        Assert.Equal("2026-03-11", contact["date"]!.GetValue<string>());
    }

    [Fact]
    public void ALineIsReadAsAMessageOfTeams()
    {
        var answer = Assert.Single(Run("<at>Coach</at>&nbsp;**contoso** 30m, R&amp;D pays twice"));

        Assert.Equal("R&D pays twice", answer["interactions"]![0]!["insight"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("Contoso\nFabrikam\n")]
    [InlineData("[\"Contoso\", \"Fabrikam\"]")]
    [InlineData("[{\"name\":\"Contoso\"},{\"name\":\"Fabrikam\"}]")]
    public void CustomersComeInEitherForm(string file) => Assert.Equal(["Contoso", "Fabrikam"], UnderstandCommand.Customers(file), StringComparer.Ordinal);

    private static List<JsonObject> Run(string input)
    {
        using var output = new StringWriter();
        UnderstandCommand.Run(new StringReader(input), output, Context, DateTimeZone.Utc);
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
    }
}
