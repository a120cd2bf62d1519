using System.Text;
using CioCoachBot.Host.Commands;
using CioCoachBot.Understanding;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CioCoachBot.Tests.Understanding;

/// <summary>Whatever is written, an answer comes, the same each time, and its values are possible.</summary>
public sealed class HostileTextTests
{
    private static readonly LocalDateTime Friday = new(2026, 11, 20, 15, 0);
    private static readonly string[] Components =
    [
        "Contoso", "Müller & Söhne", "30", "min", "1h30", "yesterday", "last", "week", "Tuesday", "31", "February", "18.11.", "99/99", "24/7", "9:30", "-", "to", "11",
        "our", "cmo", "promised", "by", "\"", "(", "they", "said", ",", ".", ":", "\n", "½", "'", "\u202E", "\u0000", "\uD83D", "👍🏽", "é\u0301\u0301", "<at>", "</at>", "&nbsp;", "&", "١٢", "שלום", "𝟙", "%", "minus", "and", "half", "0000000000000", "9999999999999999999", "hundred", "il y a", "vor", "hace", "end of", "not",
    ];

    private static readonly string[] Customers = ["Contoso", "Müller & Söhne", "A. Datum", "", "&", "The", "42", "\uD83D", "Wide World Importers"];

    [Fact]
    public void EveryTextIsAnsweredAlikeEachTime()
    {
        var texts = Gen.ListOf(Gen.Elements(Components)).Select(pieces => string.Join(' ', pieces)).ToArbitrary();
        var understanding = new MessageUnderstanding();

        Prop.ForAll(texts, text =>
        {
            foreach (var locale in (string[])["en-GB", "en-US", "de-DE", "fr-FR", "es-ES", ""])
            {
                var context = new ParseContext(Friday, locale, Customers);
                var understood = understanding.Understand(text, context);
                var again = new MessageUnderstanding().Understand(text, context);
                Assert.Equal(UnderstoodJson.Write(understood), UnderstoodJson.Write(again));
                AssertPossible(understood);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void EveryStringOfAnySignsIsAnswered() =>
        Prop.ForAll<string>(text => AssertPossible(new MessageUnderstanding().Understand(text ?? "", new ParseContext(Friday, "en-GB", Customers)))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1", 1_000_000)]
    [InlineData("a", 100_000)]
    [InlineData("<at", 30_000)]
    [InlineData("&nbsp", 20_000)]
    [InlineData("1:", 50_000)]
    [InlineData("and ", 25_000)]
    [InlineData("Contoso ", 12_500)]
    [InlineData("half an hour and ", 6_000)]
    [InlineData("promised them a by Tuesday and ", 4_000)]
    [InlineData("\u202E\u0591\u05D0", 30_000)]
    [InlineData("👍", 50_000)]
    [InlineData("'", 100_000)]
    [InlineData("\n", 100_000)]
    [InlineData("e\u0301", 50_000)]
    public void ALongMessageCostsNoMoreThanAShortOne(string piece, int times)
    {
        var text = new StringBuilder().Insert(0, piece, times).ToString();
        var context = new ParseContext(Friday, "en-GB", Customers);
        var understanding = new MessageUnderstanding();
        understanding.Understand(text, context);

        // Allocation is what can be counted without a clock: it is bounded however long the text is.
        var before = GC.GetAllocatedBytesForCurrentThread();
        AssertPossible(understanding.Understand(text, context));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    [Fact]
    public void ACustomerAmongTenThousandIsFound()
    {
        var customers = Enumerable.Range(0, 10_000).Select(i => "Customer" + (char)('a' + (i % 26)) + i).Append("Contoso").ToArray();

        var understood = new MessageUnderstanding().Understand("saw contso for 30 min", new ParseContext(Friday, "en-GB", customers));

        Assert.Equal("Contoso", Assert.Single(understood.Interactions).Customer);
    }

    private static void AssertPossible(ParsedMessage understood)
    {
        foreach (var contact in understood.Interactions)
        {
            Assert.True(contact.Minutes is null or (>= 1 and <= 960));
            Assert.True(understood.Intent != Intent.Log || contact.Date is null || contact.Date <= Friday.Date);
            Assert.True(contact.Insight is null or { Length: > 0 });
            Assert.DoesNotContain(contact.Promises, promise => promise.Text.Length == 0);
        }

        Assert.True(understood.Minutes is null or (>= 1 and <= 960));
        Assert.True(understood.Intent is Intent.Log or Intent.Plan || understood.Interactions.Count == 0);
        UnderstoodJson.Write(understood);
    }
}
