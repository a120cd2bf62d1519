using System.Text;

namespace CioCoachBot.Understanding;

/// <summary>Takes off what the client adds to a typed text: mentions, tags, entities, bold and italic marks, invisible signs.</summary>
internal static class PlainText
{
    /// <summary>Signs that are read: more is an essay, not a log.</summary>
    public const int MaxLength = 4000;

    /// <summary>The text as the person typed it. Linear in <see cref="MaxLength"/>.</summary>
    public static string Of(string text)
    {
        var source = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        if (!NeedsWork(source))
        {
            return source.Length == text.Length ? text : source.ToString();
        }

        var plain = new StringBuilder(source.Length);
        var i = 0;
        while (i < source.Length)
        {
            var c = source[i];
            if (c == '<' && Tag(source[i..]) is > 0 and var tag)
            {
                i += tag;
                plain.Append(' ');
            }
            else if (c == '&' && Entity(source[i..], out var meant) is > 0 and var entity)
            {
                i += entity;
                plain.Append(meant);
            }
            else
            {
                i++;
                if (c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '*' or '_' or '~' or '`' || c is >= '\u200E' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069' or >= '\uFE00' and <= '\uFE0F')
                {
                    continue;
                }

                plain.Append(char.IsControl(c) && c != '\n' ? ' ' : c);
            }
        }

        return plain.ToString();
    }

    private static bool NeedsWork(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is '<' or '&' or '*' or '_' or '~' or '`' or '\u00AD' or '\uFEFF' || (c is >= '\u200B' and <= '\u206F') || (c is >= '\uFE00' and <= '\uFE0F') || (char.IsControl(c) && c != '\n'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of a tag; of a mention with all that is in it. 0 where the sign is only a sign.</summary>
    private static int Tag(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !(char.IsAsciiLetter(text[1]) || text[1] == '/'))
        {
            return 0;
        }

        var window = text[..Math.Min(text.Length, 300)];
        if (window.StartsWith("<at", StringComparison.OrdinalIgnoreCase) && window.IndexOf("</at>", StringComparison.OrdinalIgnoreCase) is >= 0 and var end)
        {
            return end + "</at>".Length;
        }

        return window.IndexOf('>') + 1;
    }

    private static int Entity(ReadOnlySpan<char> text, out char meant)
    {
        (var length, meant) = text switch
        {
            _ when text.StartsWith("&nbsp;", StringComparison.OrdinalIgnoreCase) => (6, ' '),
            _ when text.StartsWith("&amp;", StringComparison.OrdinalIgnoreCase) => (5, '&'),
            _ when text.StartsWith("&lt;", StringComparison.OrdinalIgnoreCase) => (4, '<'),
            _ when text.StartsWith("&gt;", StringComparison.OrdinalIgnoreCase) => (4, '>'),
            _ when text.StartsWith("&quot;", StringComparison.OrdinalIgnoreCase) => (6, '"'),
            _ when text.StartsWith("&#39;", StringComparison.OrdinalIgnoreCase) => (5, '\''),
            _ => (0, '&'),
        };
        return length;
    }
}
