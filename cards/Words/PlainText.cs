using System.Buffers;
using System.Globalization;
using System.Text;
using CioCoachBot.Coach.Text;

namespace CioCoachBot.Cards.Words;

/// <summary>Other people's words, made safe to stand on a card.</summary>
public static class PlainText
{
    /// <summary>The space that keeps a French mark on the line of its word, and a percent sign with its number.</summary>
    private const char Unbroken = '\u00a0';

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[]<>`#|~\\");

    /// <summary>
    /// The text in one line: without control characters and without those that turn the direction of writing, spaces single,
    /// unbroken only beside a mark, braces single (a client makes a date of "{{DATE(...)}}"), at most so many characters, the last one
    /// an ellipsis where it was cut.
    /// </summary>
    /// <param name="text">Anything; null counts as empty.</param>
    /// <param name="most">The most UTF-16 characters, at least 1.</param>
    public static string Of(string? text, int most)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        return text.Length <= most && IsPlain(text) ? text : Clean(text, most);
    }

    /// <summary>The same for places that a client may read as markdown or as markup: the marks are left out as well.</summary>
    public static string Unmarked(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Of(text.AsSpan().ContainsAny(Marks) ? string.Concat(text.Where(static c => !Marks.Contains(c))) : text, most);
        return ListMark(plain) is > 0 and var space ? $"{plain.AsSpan(0, space)}{Unbroken}{plain.AsSpan(space + 1)}" : plain;
    }

    /// <summary>The text's paragraphs, each as <see cref="Of"/> makes it, together at most so many characters.</summary>
    public static IReadOnlyList<string> Paragraphs(string? text, int most)
    {
        var paragraphs = new List<string>();
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (most <= 0)
            {
                break;
            }

            var paragraph = Of(line, most);
            if (paragraph.Length > 0)
            {
                paragraphs.Add(paragraph);
                most -= paragraph.Length;
            }
        }

        return paragraphs;
    }

    /// <summary>
    /// Where the space stands that makes "- x" or "1. FC Köln" an item of a list to a client; 0 for none. With an unbroken one it is a text.
    /// </summary>
    private static int ListMark(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var isMark = digits < text.Length && (digits == 0 ? text[0] is '-' or '+' : text[digits] is '.' or ')');
        return isMark && digits + 1 < text.Length && text[digits + 1] == ' ' ? digits + 1 : 0;
    }

    private static bool IsPlain(string text)
    {
        var space = true;
        foreach (var c in text)
        {
            if (c == ' ' ? space : c >= 0x7f ? !char.IsLetterOrDigit(c) && !IsMark(c) : c is < ' ' or '{')
            {
                return false;
            }

            space = c == ' ';
        }

        return !space;
    }

    /// <summary>The common marks beyond ASCII that need no cleaning, so that most texts are passed through without a copy.</summary>
    private static bool IsMark(char c) => c is '’' or '‘' or '“' or '”' or '…' or '–' or '—' or '€' or '·';

    /// <summary>Whether a mark stands here that must not begin a line.</summary>
    private static bool HoldsOn(string text, int at) => at < text.Length && text[at] is ('»' or ':' or ';' or '?' or '!' or '%');

    private static string Clean(string text, int most)
    {
        var clean = new StringBuilder(Math.Min(text.Length, most + 2));
        var next = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var at = next;
            next += rune.Utf16SequenceLength;
            if (clean.Length > most)
            {
                break;
            }

            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
            {
                if (clean.Length > 0 && clean[^1] is not (' ' or Unbroken))
                {
                    clean.Append(rune.Value == Unbroken && (clean[^1] == '«' || HoldsOn(text, at + 1)) ? Unbroken : ' ');
                }
            }
            else if (rune != Rune.ReplacementChar && !TurnsOrHides(rune.Value) && !(rune.Value == '{' && clean.Length > 0 && clean[^1] == '{'))
            {
                clean.Append(rune.ToString());
            }
        }

        if (clean.Length > 0 && clean[^1] is (' ' or Unbroken))
        {
            clean.Length--;
        }

        if (clean.Length > most)
        {
            clean.Length = Shortened.Whole(clean.ToString(), most - 1);
            clean.Append('…');
        }

        return clean.ToString();
    }

    /// <summary>
    /// Marks that turn the direction of writing, and invisible ones that serve only to hide text; the joiners that some languages and
    /// emoji need stay.
    /// </summary>
    private static bool TurnsOrHides(int rune) => rune is
        0x061C or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or 0x2060 or (>= 0x2066 and <= 0x206F) or 0xFEFF
        or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F);
}
