using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Prompts;

public sealed class PlannedContactTests
{
    private static readonly LocalDate Today = Sample.Today;
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData("Contoso")]
    [InlineData("A|B | C")]
    public void What_is_written_is_read(string customer)
    {
        var plan = new PlannedContact(Sample.Person(1), Today, customer);

        Assert.Equal(plan, PlannedContact.Parse(plan.Subject));
    }

    [Theory]
    [InlineData("")]
    [InlineData("p|2026-11-20")]
    [InlineData("p|2026-11-20|")]
    [InlineData("p|soon|Contoso")]
    public void What_is_none_is_not_read(string subject) => Assert.Null(PlannedContact.Parse(subject));

    [Theory]
    [InlineData("2026-11-17", "2026-11-18")]
    [InlineData("2026-11-20", "2026-11-23")]
    [InlineData("2026-11-21", "2026-11-23")]
    public void The_question_comes_on_the_next_working_morning(string day, string asked) => Assert.Equal(
        Day(asked).At(new LocalTime(9, 0)).InZoneStrictly(Berlin).ToInstant(),
        new PlannedContact(Sample.Person(1), Day(day), "Contoso").AskAt(Sample.Leader() with { ZoneId = Berlin.Id }, Attendance.Usual));

    [Fact]
    public void What_is_missing_or_cannot_be_is_said()
    {
        Assert.Null(PlannedContact.Check(Today, "Contoso", Departments.Known, Today));
        Assert.Null(PlannedContact.Check(Today.PlusDays(366), "Contoso", Departments.Known, Today));
        Assert.Equal("date", PlannedContact.Check(null, "Contoso", Departments.Known, Today)!.Field);
        Assert.Equal("date", PlannedContact.Check(Today.PlusDays(-1), "Contoso", Departments.Known, Today)!.Field);
        Assert.Equal("date", PlannedContact.Check(Today.PlusDays(367), "Contoso", Departments.Known, Today)!.Field);
        Assert.Equal("customer", PlannedContact.Check(Today, null, Departments.Known, Today)!.Field);
        Assert.Equal("newCustomer", PlannedContact.Check(Today, "HR", Departments.Known, Today)!.Field);
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
