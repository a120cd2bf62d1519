using CioCoachBot.Coach.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CioCoachBot.Tests.Coach.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("contoso", "contoso", 0)]
    [InlineData("contoso", "contosso", 1)]
    [InlineData("contoso", "cotoso", 1)]
    [InlineData("contoso", "contosa", 1)]
    [InlineData("contoso", "cnotoso", 1)]
    [InlineData("contoso", "cnotosa", 2)]
    [InlineData("", "abc", 3)]
    public void SlipsAreCounted(string one, string other, int slips) => Assert.Equal(slips, EditDistance.Of(one, other));

    [Fact]
    public void TheQuickQuestionAgreesWithTheCount()
    {
        var words = Gen.ListOf(Gen.Elements('a', 'b', 'c')).Select(letters => string.Concat(letters.Take(6)));

        Prop.ForAll(words.Zip(words).ToArbitrary(), pair =>
        {
            var slips = EditDistance.Of(pair.Item1, pair.Item2);
            Assert.Equal(slips, EditDistance.Of(pair.Item2, pair.Item1));
            Assert.Equal(slips <= 1, EditDistance.IsAtMostOne(pair.Item1, pair.Item2));
        }).QuickCheckThrowOnFailure();
    }
}
