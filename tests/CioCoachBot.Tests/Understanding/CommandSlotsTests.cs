using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Tests.Understanding;

/// <summary>What commands name that the labelled messages cannot say in their fields: a weekday, a period.</summary>
public sealed class CommandSlotsTests
{
    private static readonly LocalDateTime Friday = new(2026, 11, 20, 15, 0);
    private readonly MessageUnderstanding _understanding = new();

    [Theory]
    [InlineData("digest on Mondays at 08:30", "en-GB", IsoDayOfWeek.Monday, "08:30")]
    [InlineData("post the digest every Tuesday at 9", "en-GB", IsoDayOfWeek.Tuesday, "09:00")]
    [InlineData("poste den Digest dienstags um 9", "de-DE", IsoDayOfWeek.Tuesday, "09:00")]
    [InlineData("digest le lundi à 8h30", "fr-FR", IsoDayOfWeek.Monday, "08:30")]
    [InlineData("digest los lunes a las 8:30", "es-ES", IsoDayOfWeek.Monday, "08:30")]
    public void ADigestThatIsToComeSaysWhen(string text, string locale, IsoDayOfWeek weekday, string time)
    {
        var understood = Read(text, locale);

        Assert.Equal(Intent.Digest, understood.Intent);
        Assert.Equal(weekday, understood.Weekday);
        Assert.Equal(time, understood.Time?.ToString("HH:mm", null));
    }

    [Theory]
    [InlineData("post the digest", "en-GB")]
    [InlineData("poste den Digest jetzt", "de-DE")]
    [InlineData("publie le digest", "fr-FR")]
    [InlineData("publica el resumen", "es-ES")]
    public void ADigestForNowSaysNoDay(string text, string locale)
    {
        var understood = Read(text, locale);

        Assert.Equal(Intent.Digest, understood.Intent);
        Assert.Null(understood.Weekday);
        Assert.Null(understood.Time);
    }

    [Theory]
    [InlineData("same as last week", "en-GB")]
    [InlineData("repeat last week", "en-GB")]
    [InlineData("wie letzte Woche", "de-DE")]
    [InlineData("comme la semaine dernière", "fr-FR")]
    [InlineData("igual que la semana pasada", "es-ES")]
    public void ARepeatedWeekIsNamed(string text, string locale)
    {
        var understood = Read(text, locale);

        Assert.Equal(Intent.Repeat, understood.Intent);
        Assert.Equal(new DateInterval(new LocalDate(2026, 11, 9), new LocalDate(2026, 11, 15)), understood.Period);
        Assert.Null(understood.Date);
    }

    [Theory]
    [InlineData("same as yesterday", "en-GB")]
    [InlineData("das Gleiche wie gestern", "de-DE")]
    [InlineData("pareil qu'hier", "fr-FR")]
    [InlineData("lo mismo que ayer", "es-ES")]
    public void ARepeatedDayIsNamed(string text, string locale)
    {
        var understood = Read(text, locale);

        Assert.Equal(Intent.Repeat, understood.Intent);
        Assert.Equal(new LocalDate(2026, 11, 19), understood.Date);
        Assert.Null(understood.Period);
    }

    [Fact]
    public void TheLastContactAgainNamesNeither()
    {
        var understood = Read("same again", "en-GB");

        Assert.Equal(Intent.Repeat, understood.Intent);
        Assert.Null(understood.Date);
        Assert.Null(understood.Period);
    }

    [Theory]
    [InlineData("set my target to 3 h")]
    [InlineData("show me my history with Contoso")]
    [InlineData("pause the prompts until Monday")]
    [InlineData("set target for visits to 3h")]
    public void ACommandOfOnesOwnNamesNobody(string text) => Assert.Null(Read(text, "en-GB").Person);

    private ParsedMessage Read(string text, string locale) => _understanding.Understand(text, new ParseContext(Friday, locale, ["Contoso"]));
}
