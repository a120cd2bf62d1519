using System.Text;

namespace CioCoachBot.Storage.Sql;

/// <summary>The words by which a closed list is stored: the member's name in lower case with hyphens (<c>strategic-account-visit</c>). A test pins every word.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly T[] Members = Enum.GetValues<T>();
    private static readonly string[] Texts = [.. Members.Select(member => Hyphenate(member.ToString()))];

    /// <summary>The stored word of a member.</summary>
    public static string Of(T member)
    {
        var at = Array.IndexOf(Members, member);
        return at >= 0 ? Texts[at] : throw new ArgumentOutOfRangeException(nameof(member), member, "Not on the list.");
    }

    /// <summary>The stored word of a member, or null.</summary>
    public static string? Of(T? member) => member is { } known ? Of(known) : null;

    /// <summary>The member of a stored word.</summary>
    /// <exception cref="FormatException">The database holds a word that this version does not know.</exception>
    public static T Read(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Texts.Length; i++)
        {
            if (word.SequenceEqual(Texts[i])) { return Members[i]; }
        }

        throw new FormatException($"'{word}' is no {typeof(T).Name}; was the database written by a newer version?");
    }

    /// <summary>Every stored word, in the order of the list.</summary>
    public static IReadOnlyList<string> All => Texts;

    private static string Hyphenate(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && word.Length > 0) { word.Append('-'); }
            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
