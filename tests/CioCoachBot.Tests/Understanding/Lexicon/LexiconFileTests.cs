using System.Reflection;
using CioCoachBot.Understanding;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Tests.Understanding.Lexicon;

public sealed class LexiconFileTests
{
    [Fact]
    public void ALineHasASectionATagArgumentsAndPhrases()
    {
        var line = Assert.Single(LexiconFile.Parse("# a comment\n\n[slots]\r\n  Cue Edit 5:  change it | make that \n", "x.txt"));

        Assert.Equal(("slots", "Cue"), (line.Section, line.Tag));
        Assert.Equal(["Edit", "5"], line.Arguments, StringComparer.Ordinal);
        Assert.Equal(["change it", "make that"], line.Phrases, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("[slots]\nno colon")]
    [InlineData("[slots]\n: no tag")]
    [InlineData("[slots]\nNo: phrase |")]
    public void ALineOfAnotherFormIsRefusedWithItsPlace(string text) =>
        Assert.StartsWith("x.txt(2)", Assert.Throws<FormatException>(() => LexiconFile.Parse(text, "x.txt")).Message, StringComparison.Ordinal);

    [Fact]
    public void EveryFileOfTheFolderIsRead()
    {
        var files = Assembly.GetAssembly(typeof(MessageUnderstanding))!.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).ToArray();

        Assert.Superset(new HashSet<string>(["en.txt", "de.txt", "fr.txt", "es.txt"], StringComparer.Ordinal), files.ToHashSet(StringComparer.Ordinal));
        Assert.All(files, file => Assert.NotEmpty(LexiconFile.Read(file)));
    }

    [Theory]
    [InlineData("en.txt")]
    [InlineData("de.txt")]
    [InlineData("fr.txt")]
    [InlineData("es.txt")]
    public void APhraseStandsOnceUnderItsTag(string file)
    {
        var phrases = from line in LexiconFile.Read(file)
                      from phrase in line.Phrases
                      select (line.Section, line.Tag, Arguments: string.Join(' ', line.Arguments), phrase);

        Assert.Empty(phrases.GroupBy(phrase => phrase).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
