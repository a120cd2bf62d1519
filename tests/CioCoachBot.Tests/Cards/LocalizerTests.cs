using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Tests.Cards;

/// <summary>
/// Days, lengths, numbers, lists and terms, as a reader of English sees them; the other languages are seen on the golden cards.
/// </summary>
public sealed class LocalizerTests
{
    private static readonly Localizer Texts = Localizer.English;

    [Theory]
    [InlineData(0, "0 min")]
    [InlineData(45, "45 min")]
    [InlineData(60, "1 h")]
    [InlineData(65, "1 h 05")]
    [InlineData(75, "1 h 15")]
    [InlineData(960, "16 h")]
    public void Durations_read_as_people_say_them(int minutes, string expected) => Assert.Equal(expected, Texts.Durations.Of(minutes));

    [Theory]
    [InlineData(1, "one minute")]
    [InlineData(45, "45 minutes")]
    [InlineData(60, "one hour")]
    [InlineData(90, "1 hour 30")]
    [InlineData(120, "2 hours")]
    [InlineData(150, "2 hours 30")]
    public void Durations_can_be_read_aloud(int minutes, string expected) => Assert.Equal(expected, Texts.Durations.Spoken(minutes));

    [Theory]
    [InlineData(30, "within the hour")]
    [InlineData(5 * 3600, "within a day")]
    [InlineData(30 * 3600, "after a day")]
    [InlineData(72 * 3600, "after 3 days")]
    public void How_soon_an_answer_came_is_said_as_of_a_person(int seconds, string expected) => Assert.Equal(expected, Texts.Durations.Response(Duration.FromSeconds(seconds)));

    [Theory]
    [InlineData("2026-11-20", "today")]
    [InlineData("2026-11-19", "yesterday")]
    [InlineData("2026-11-21", "tomorrow")]
    [InlineData("2026-11-14", "Saturday")]
    [InlineData("2026-11-13", "Fri 13 Nov")]
    [InlineData("2026-11-27", "Fri 27 Nov")]
    [InlineData("2025-12-31", "Wed 31 Dec 2025")]
    public void Days_are_named_as_seen_from_today(string day, string expected) =>
        Assert.Equal(expected, Texts.Days.Near(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Samples.Today));

    [Theory]
    [InlineData("2026-11-20", "today")]
    [InlineData("2026-11-27", "Friday 27 November")]
    [InlineData("2027-01-04", "Monday 4 January 2027")]
    public void Due_days_are_said_in_full(string day, string expected) =>
        Assert.Equal(expected, Texts.Days.Full(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Samples.Today));

    [Fact]
    public void Weeks_are_named()
    {
        Assert.Equal("16 to 22 November", Texts.Days.Week(new(2026, 11, 16)));
        Assert.Equal("28 December to 3 January", Texts.Days.Week(new(2026, 12, 28)));
        Assert.Equal("This week", Texts.Days.WeekOf(new(2026, 11, 16), new(2026, 11, 22)));
        Assert.Equal("Last week", Texts.Days.WeekOf(new(2026, 11, 16), new(2026, 11, 23)));
        Assert.Equal("Week of 16 Nov", Texts.Days.WeekOf(new(2026, 11, 16), new(2026, 12, 1)));
        Assert.Equal("08:05", Texts.Days.Time(new(8, 5)));
    }

    [Fact]
    public void Lists_read_as_sentences()
    {
        Assert.Equal("", Texts.Numbers.And([]));
        Assert.Equal("a", Texts.Numbers.And(["a"]));
        Assert.Equal("a and b", Texts.Numbers.And(["a", "b"]));
        Assert.Equal("a, b and c", Texts.Numbers.And(["a", "b", "c"]));
        Assert.Equal("a, b and 2 more", Texts.Numbers.AndMore(["a", "b", "c", "d"], 2));
    }

    [Theory]
    [InlineData(1, "first")]
    [InlineData(3, "third")]
    [InlineData(12, "twelfth")]
    public void Ordinals_are_words_as_far_as_people_use_them(int number, string expected) => Assert.Equal(expected, Texts.Numbers.Ordinal(number));

    [Fact]
    public void Every_term_has_words_and_every_code_comes_back()
    {
        Assert.All(Enum.GetValues<Approach>(), static value => Assert.Equal(value, Codes.ApproachOf(Codes.Of(value).ToUpperInvariant())));
        Assert.All(Enum.GetValues<Mode>(), static value => Assert.Equal(value, Codes.ModeOf(Codes.Of(value))));
        Assert.All(Enum.GetValues<PartnerRole>(), static value => Assert.Equal(value, Codes.RoleOf(Codes.Of(value))));
        Assert.All(Enum.GetValues<JourneyStage>(), static value => Assert.NotEmpty(Texts.Terms.Of(value)));
        Assert.All(Enum.GetValues<Purpose>(), static value => Assert.NotEmpty(Texts.Terms.Of(value)));
        Assert.Equal([PartnerRole.Cmo, PartnerRole.Sales], Codes.RolesOf("cmo, sales,cmo,boss"));
        Assert.Equal(IsoDayOfWeek.Thursday, Codes.WeekdayOf("Thursday"));
        Assert.Null(Codes.ApproachOf("party"));
        Assert.Equal("the head of sales", Texts.Terms.The(PartnerRole.Sales));
    }
}
