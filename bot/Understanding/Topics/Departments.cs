using System.Collections.Frozen;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Topics;

/// <summary>
/// Knows departments by their words. A name is one only when every word of it is:
/// "HR Solutions GmbH" and "Legal &amp; General" are companies.
/// </summary>
public sealed class Departments : IDepartments
{
    private static readonly FrozenSet<string> Fillers = Phrases("Filler");
    private static readonly FrozenSet<string> Bodies = Phrases("Body");
    private static readonly FrozenSet<string> Names = Phrases("Department");
    private static readonly int LongestName = Names.Max(name => name.Count(c => c == ' ') + 1);

    private Departments()
    {
    }

    /// <summary>The one that there is: it holds nothing but words.</summary>
    public static IDepartments Known { get; } = new Departments();

    public bool IsOne(string name)
    {
        var words = WordList.Of(name).FindAll(word => !string.Equals(word, WordList.Stop, StringComparison.Ordinal));
        var (fillers, bodies, departments) = (0, 0, 0);
        for (var place = 0; place < words.Count;)
        {
            if (LengthOfDepartment(words, place) is > 0 and var length)
            {
                departments++;
                place += length;
            }
            else if (Bodies.Contains(words[place]))
            {
                bodies++;
                place++;
            }
            else if (Fillers.Contains(words[place]))
            {
                fillers++;
                place++;
            }
            else
            {
                return false;
            }
        }

        return departments > 0 || (bodies > 0 && fillers > 0);
    }

    private static int LengthOfDepartment(List<string> words, int place)
    {
        for (var length = Math.Min(LongestName, words.Count - place); length > 0; length--)
        {
            if (Names.Contains(string.Join(' ', words.Skip(place).Take(length))))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The phrases of all languages, as their words are compared.</summary>
    private static FrozenSet<string> Phrases(string tag) => LexiconFile.OfEveryLanguage("departments")
        .Where(line => string.Equals(line.Tag, tag, StringComparison.Ordinal))
        .SelectMany(line => line.Phrases)
        .Select(phrase => string.Join(' ', WordList.Of(phrase)))
        .ToFrozenSet(StringComparer.Ordinal);
}
