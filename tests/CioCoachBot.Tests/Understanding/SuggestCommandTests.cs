using System.Text.Json.Nodes;
using CioCoachBot.Host.Commands;
using NodaTime;

namespace CioCoachBot.Tests.Understanding;

public sealed class SuggestCommandTests
{
    private const string Onboarding = "Onboarding took nine weeks and nobody told them who to call";

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 20, 15, 0);

    [Fact]
    public void AnInsightIsAnsweredWithWhoShouldHearItAndADraft()
    {
        var answer = Assert.Single(Run($$"""{"insight":"{{Onboarding}}","customer":"Contoso","approach":"strategic-account-visit","locale":"en-GB"}"""));

        Assert.False(answer["unsure"]!.GetValue<bool>());
        var followUp = Assert.Single(answer["followUps"]!.AsArray())!.AsObject();
        Assert.Equal(["partner", "rule", "reason", "draft", "due"], followUp.Select(field => field.Key), StringComparer.Ordinal);
        Assert.Equal("cco", followUp["partner"]!.GetValue<string>());
        Assert.Equal("cco-topic", followUp["rule"]!.GetValue<string>());
        Assert.Contains("Onboarding is the CCO’s", followUp["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.StartsWith($"From my visit to Contoso: “{Onboarding}.”", followUp["draft"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("2026-11-27", followUp["due"]!.GetValue<string>());
    }

    [Fact]
    public void ItIsWrittenInTheLanguageOfTheLocaleAndForACustomerWithoutAName()
    {
        var answer = Assert.Single(Run("""{"insight":"Die Einarbeitung dauerte neun Wochen, keiner wusste, wen man anruft","locale":"de-DE"}"""));

        var draft = Assert.Single(answer["followUps"]!.AsArray())!["draft"]!.GetValue<string>();
        Assert.StartsWith("Aus meinem Gespräch mit", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void APartnerWhoWasThereHasHeardIt() => Assert.Empty(
        Assert.Single(Run($$"""{"insight":"{{Onboarding}}","partners":["cco"]}"""))["followUps"]!.AsArray());

    [Fact]
    public void WhatCannotBeToldIsUnsureAndWhatIsNobodysIsNot()
    {
        var answers = Run(
            """
            {"insight":"He said we should talk, but not what about"}
            {"insight":"We chatted about the weather and his holiday, nothing else"}
            """);

        Assert.Equal([true, false], answers.Select(answer => answer["unsure"]!.GetValue<bool>()));
        Assert.All(answers, answer => Assert.Empty(answer["followUps"]!.AsArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("[1]")]
    [InlineData("{broken")]
    [InlineData("""{"insight":5}""")]
    [InlineData("""{"insight":"  "}""")]
    [InlineData("""{"insight":"\ud800"}""")]
    [InlineData("""{"customer":"Contoso"}""")]
    public void ALineThatCannotBeReadIsToldSoAndTheNextIsRead(string line)
    {
        var answers = Run(line + "\n" + $$"""{"insight":"{{Onboarding}}","minutes":null,"approach":"lunch","partners":[7,"boss"],"journeyStage":false}""");

        Assert.Equal(2, answers.Count);
        Assert.Contains("{\"insight\":", answers[0]["error"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Single(answers[1]["followUps"]!.AsArray());
    }

    [Fact]
    public void AnInsightThatNobodyCouldLogIsRefused() => Assert.NotNull(
        Assert.Single(Run($$"""{"insight":"{{new string('x', 2001)}}"}"""))["error"]);

    private static List<JsonObject> Run(string input)
    {
        using var output = new StringWriter();
        SuggestCommand.Run(new StringReader(input), output, Now);
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
    }
}
