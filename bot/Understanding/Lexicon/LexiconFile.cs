using System.Text;

namespace CioCoachBot.Understanding.Lexicon;

/// <summary>A line of a lexicon file.</summary>
/// <param name="Section">The section that it stands in; empty before the first.</param>
/// <param name="Tag">What the phrases mean.</param>
/// <param name="Arguments">What stands between the tag and the colon.</param>
/// <param name="Phrases">As they are written, without blanks around them.</param>
internal sealed record LexiconLine(string Section, string Tag, IReadOnlyList<string> Arguments, IReadOnlyList<string> Phrases);

/// <summary>
/// Reads the files of this folder, which are embedded under their own names. UTF-8; <c>[section]</c>, then lines of
/// <c>tag argument argument: phrase | phrase</c>; a line that begins with <c>#</c> is a comment.
/// </summary>
internal static class LexiconFile
{
    private static readonly string[] Tags = ["en", "de", "fr", "es"];

    /// <summary>The lines of the files <c>name.en.txt</c>, <c>name.de.txt</c> and so on, one after the other.</summary>
    public static IEnumerable<LexiconLine> OfEveryLanguage(string name) => Tags.SelectMany(tag => Read($"{name}.{tag}.txt"));

    /// <exception cref="FormatException">A line is not of the form.</exception>
    public static List<LexiconLine> Read(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(null, name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd(), name);
    }

    /// <exception cref="FormatException">A line is not of the form; the message says where.</exception>
    public static List<LexiconLine> Parse(string text, string name)
    {
        var lines = new List<LexiconLine>();
        var section = "";
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                section = line[1..^1];
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = colon > 0 ? line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
            var phrases = line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries);
            if (head.Length == 0 || Array.IndexOf(phrases, "") >= 0)
            {
                throw new FormatException($"{name}({number}): {line}");
            }

            lines.Add(new LexiconLine(section, head[0], head[1..], phrases));
        }

        return lines;
    }
}
