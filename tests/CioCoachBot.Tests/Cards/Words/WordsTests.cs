using CioCoachBot.Cards;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Tests.Cards.Words;

public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "0 min")]
    [InlineData(45, "45 min")]
    [InlineData(60, "1 h")]
    [InlineData(65, "1 h 05")]
    [InlineData(75, "1 h 15")]
    [InlineData(960, "16 h")]
    public void Durations_read_as_people_say_them(int minutes, string expected) => Assert.Equal(expected, Durations.Of(minutes));

    [Theory]
    [InlineData(1, "one minute")]
    [InlineData(45, "45 minutes")]
    [InlineData(60, "one hour")]
    [InlineData(90, "1 hour 30")]
    [InlineData(120, "two hours")]
    [InlineData(150, "2 hours 30")]
    public void Durations_can_be_read_aloud(int minutes, string expected) => Assert.Equal(expected, Durations.Spoken(minutes));

    [Theory]
    [InlineData(5, "a minute")]
    [InlineData(720, "12 minutes")]
    [InlineData(3 * 3600, "3 hours")]
    [InlineData(3 * 86400, "3 days")]
    public void What_took_time_is_said_roughly(int seconds, string expected) => Assert.Equal(expected, Durations.About(Duration.FromSeconds(seconds)));

    [Theory]
    [InlineData("2026-11-20", "today")]
    [InlineData("2026-11-19", "yesterday")]
    [InlineData("2026-11-21", "tomorrow")]
    [InlineData("2026-11-14", "Saturday")]
    [InlineData("2026-11-13", "Fri 13 Nov")]
    [InlineData("2026-11-27", "Fri 27 Nov")]
    [InlineData("2025-12-31", "Wed 31 Dec 2025")]
    public void Days_are_named_as_seen_from_today(string day, string expected) =>
        Assert.Equal(expected, Days.Near(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Samples.Today));

    [Theory]
    [InlineData("2026-11-20", "today")]
    [InlineData("2026-11-27", "Friday 27 November")]
    [InlineData("2027-01-04", "Monday 4 January 2027")]
    public void Due_days_are_said_in_full(string day, string expected) =>
        Assert.Equal(expected, Days.Full(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Samples.Today));

    [Fact]
    public void Weeks_are_named()
    {
        Assert.Equal("16 to 22 November", Days.Week(new(2026, 11, 16)));
        Assert.Equal("28 December to 3 January", Days.Week(new(2026, 12, 28)));
        Assert.Equal("This week", Days.WeekOf(new(2026, 11, 16), new(2026, 11, 22)));
        Assert.Equal("Last week", Days.WeekOf(new(2026, 11, 16), new(2026, 11, 23)));
        Assert.Equal("Week of 16 Nov", Days.WeekOf(new(2026, 11, 16), new(2026, 12, 1)));
        Assert.Equal("08:05", Days.Time(new(8, 5)));
    }

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

    [Fact]
    public void Lists_read_as_sentences()
    {
        Assert.Equal("", Listing.And([]));
        Assert.Equal("a", Listing.And(["a"]));
        Assert.Equal("a and b", Listing.And(["a", "b"]));
        Assert.Equal("a, b and c", Listing.And(["a", "b", "c"]));
        Assert.Equal("a, b and 2 more", Listing.AndMore(["a", "b", "c", "d"], 2));
    }

    [Theory]
    [InlineData(1, "first")]
    [InlineData(3, "third")]
    [InlineData(12, "twelfth")]
    [InlineData(13, "13th")]
    [InlineData(21, "21st")]
    [InlineData(22, "22nd")]
    [InlineData(111, "111th")]
    public void Ordinals_are_words_as_far_as_people_use_them(int number, string expected) => Assert.Equal(expected, Numbers.Ordinal(number));

    [Fact]
    public void Every_term_has_words_and_every_code_comes_back()
    {
        Assert.All(Enum.GetValues<Approach>(), static value => Assert.Equal(value, Codes.ApproachOf(Codes.Of(value).ToUpperInvariant())));
        Assert.All(Enum.GetValues<Mode>(), static value => Assert.Equal(value, Codes.ModeOf(Codes.Of(value))));
        Assert.All(Enum.GetValues<PartnerRole>(), static value => Assert.Equal(value, Codes.RoleOf(Codes.Of(value))));
        Assert.All(Enum.GetValues<JourneyStage>(), static value => Assert.NotEmpty(Terms.Of(value)));
        Assert.All(Enum.GetValues<Purpose>(), static value => Assert.NotEmpty(Terms.Of(value)));
        Assert.Equal([PartnerRole.Cmo, PartnerRole.Sales], Codes.RolesOf("cmo, sales,cmo,boss"));
        Assert.Equal(IsoDayOfWeek.Thursday, Codes.WeekdayOf("Thursday"));
        Assert.Null(Codes.ApproachOf("party"));
        Assert.Equal("the head of sales", Terms.The(PartnerRole.Sales));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("  two \t\n spaces\0 ", "two spaces")]
    [InlineData("a\u202Eb\u200Fc\u2066d", "abcd")]
    [InlineData("Straße – “Café”", "Straße – “Café”")]
    [InlineData("1234567890abcdefghijk", "1234567890abcdefghi…")]
    [InlineData("\uD83D", "")]
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
