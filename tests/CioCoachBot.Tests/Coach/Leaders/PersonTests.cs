using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Tests.Coach.Leaders;

public sealed class PersonTests
{
    [Theory]
    [InlineData("de-CH", null, "de-CH")]
    [InlineData("en-US", "de", "de")]
    [InlineData("en-US", "en", "en-US")]
    [InlineData("EN-us", "en", "EN-us")]
    [InlineData("en", "fr", "fr")]
    public void A_person_reads_what_was_chosen_else_what_the_client_said(string locale, string? chosen, string reads) =>
        Assert.Equal(reads, (new Person(new("p"), "Ada", "UTC", locale, Reachable: true) { Language = chosen }).ReadsIn);
}
