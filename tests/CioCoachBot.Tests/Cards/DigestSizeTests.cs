using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Tests.Conversation;

namespace CioCoachBot.Tests.Cards;

/// <summary>A digest fits its card, however many appear in it.</summary>
public sealed class DigestSizeTests
{
    [Fact]
    public void Of_ten_thousand_leaders_those_who_moved_most_are_shown_and_the_others_counted()
    {
        foreach (var language in Localizer.Languages)
        {
            var card = DigestCard.Build(new() { Facts = Samples.Facts() with { Leaders = 10_000, Rows = Samples.Many(10_000) } }, Localizer.For(language));

            Assert.InRange(card.ToUtf8Json().Length, 1, 28 * 1024);
            var words = card.Words();
            Assert.Contains("Leader 10000", words, StringComparison.Ordinal);
            Assert.DoesNotContain("Leader 9990 ", words, StringComparison.Ordinal);
            Assert.Contains("9990", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Twenty_are_shown_each()
    {
        var words = DigestCard.Build(new() { Facts = Samples.Facts() with { Rows = Samples.Many(20) } }, Localizer.English).Words();

        Assert.All(Enumerable.Range(1, 20), leader => Assert.Contains($"Leader {leader} ", words, StringComparison.Ordinal));
    }
}
