using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Text;

namespace CioCoachBot.Tests.Coach.Text;

/// <summary>A text that is cut ends with a whole sign.</summary>
public sealed class ShortenedTests
{
    [Theory]
    [InlineData("Ada", 3, "Ada")]
    [InlineData("Ada", 2, "Ad")]
    [InlineData("Ad😀", 3, "Ad")]
    [InlineData("Ad😀", 4, "Ad😀")]
    [InlineData("A👩‍👩‍👧!", 8, "A")]
    [InlineData("ae\u0301", 2, "a")]
    public void A_text_is_cut_before_a_sign_that_does_not_fit(string text, int most, string kept) => Assert.Equal(kept, Shortened.To(text, most));

    [Theory]
    [InlineData("Ada 👩‍👩‍👧 Berg", 7, "Ada …")]
    [InlineData("Ada 😀 Berg", 5, "Ada …")]
    public void A_name_on_a_card_is_cut_the_same_way(string name, int most, string shown) => Assert.Equal(shown, PlainText.Of(name, most));
}
