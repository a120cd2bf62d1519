using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Words;
using NodaTime;

namespace CioCoachBot.Tests.Cards.Words;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Europe/Berlin", "Berlin")]
    [InlineData("America/New_York", "New York")]
    [InlineData("America/Argentina/Buenos_Aires", "Buenos Aires")]
    [InlineData("Asia/Calcutta", "Kolkata")]
    [InlineData("UTC", "UTC")]
    public void Zones_are_known_by_their_city(string id, string expected) => Assert.Equal(expected, Zones.City(id));

    [Fact]
    public void Every_common_zone_exists() =>
        Assert.All(Zones.Common, static id => Assert.NotNull(DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("  two \t\n spaces\0 ", "two spaces")]
    [InlineData("a\u202Eb\u200Fc\u2066d", "abcd")]
    [InlineData("Straße – “Café”", "Straße – “Café”")]
    [InlineData("1234567890abcdefghijk", "1234567890abcdefghi…")]
    [InlineData("\uD83D", "")]
    [InlineData("{a} {{{b}}", "{a} {b}}")]
    [InlineData("👩\u200D💻", "👩\u200D💻")]
    [InlineData(null, "")]
    public void Other_peoples_words_are_made_safe(string? text, string expected) => Assert.Equal(expected, PlainText.Of(text, 20));

    [Fact]
    public void Cutting_leaves_no_half_of_a_character()
    {
        Assert.Equal("a…", PlainText.Of("a😀b", 3));
        Assert.Equal("a😀…", PlainText.Of("a😀bc", 4));
        Assert.Equal("See a(b)", PlainText.Unmarked("See *[a](b)*", 50));
    }

    [Theory]
    [InlineData("- one", "-\u00a0one")]
    [InlineData("1. FC Köln", "1.\u00a0FC Köln")]
    [InlineData("12) x", "12)\u00a0x")]
    [InlineData("# - one", "-\u00a0one")]
    [InlineData("1.FC", "1.FC")]
    [InlineData("-", "-")]
    [InlineData("2026", "2026")]
    [InlineData("A - one", "A - one")]
    public void A_name_is_no_item_of_a_list(string name, string expected) => Assert.Equal(expected, PlainText.Unmarked(name, 50));

    [Theory]
    [InlineData(0, 120, 0)]
    [InlineData(1, 2400, 1)]
    [InlineData(75, 120, 63)]
    [InlineData(2399, 2400, 99)]
    [InlineData(120, 120, 100)]
    [InlineData(150, 120, 125)]
    [InlineData(10, 0, 100)]
    public void Share_is_nothing_only_for_nothing_and_all_only_when_reached(int minutes, int target, int expected) =>
        Assert.Equal(expected, Bar.Share(minutes, target));
}
