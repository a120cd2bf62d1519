using System.Text;

namespace CioCoachBot.Coach;

/// <summary>
/// The codes of a closed list, in databases, on cards and on the command line: a member's name in lower case with hyphens
/// (<c>strategic-account-visit</c>).
/// A test pins every stored code: a member may be added, none renamed.
/// </summary>
public static class EnumCodes
{
    /// <summary>The code of a member.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        var at = Array.IndexOf(List<T>.Members, member);
        return at >= 0 ? List<T>.Codes[at] : throw new ArgumentOutOfRangeException(nameof(member), member, "Not on the list.");
    }

    /// <summary>The code of a member, or null.</summary>
    public static string? Of<T>(T? member)
        where T : struct, Enum => member is { } known ? Of(known) : null;

    /// <summary>The member of a code without regard to case; null for what is no code.</summary>
    public static T? Find<T>(string? code)
        where T : struct, Enum
    {
        var at = Array.FindIndex(List<T>.Codes, known => known.Equals(code, StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? List<T>.Members[at] : null;
    }

    /// <summary>The member of a stored code.</summary>
    /// <exception cref="FormatException">The database holds a code that this version does not know.</exception>
    public static T Read<T>(ReadOnlySpan<char> code)
        where T : struct, Enum
    {
        var codes = List<T>.Codes;
        for (var i = 0; i < codes.Length; i++)
        {
            if (code.SequenceEqual(codes[i]))
            {
                return List<T>.Members[i];
            }
        }

        throw new FormatException($"'{code}' is no {typeof(T).Name}; was it written by a newer version?");
    }

    /// <summary>Every code, in the order of the list.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => List<T>.Codes;

    private static class List<T>
        where T : struct, Enum
    {
        public static readonly T[] Members = Enum.GetValues<T>();
        public static readonly string[] Codes = [.. Members.Select(member => Hyphenate(member.ToString()))];
    }

    private static string Hyphenate(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(c));
        }

        return code.ToString();
    }
}
