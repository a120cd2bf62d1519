using System.Globalization;
using System.Text;

namespace CioCoachBot.Teams.Protocol;

/// <summary>
/// A text as it is put together from its pieces: spaces single, lines without blank ones between, without control characters and
/// without those that turn the direction of writing or hide text.
/// </summary>
/// <param name="most">The most UTF-16 characters, at least 1; the last is an ellipsis where the text was cut.</param>
internal sealed class WrittenText(int most)
{
    private const string Ellipsis = "…";
    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "tr", "ul",
    };

    private readonly StringBuilder _text = new(Math.Min(most, 256));
    private char _gap;

    /// <summary>True where a line end in the pieces is one; in HTML it is a space.</summary>
    public bool KeepsLines { get; init; }

    /// <summary>True where the signs that a client reads as bold, italic, struck or code are no part of the text.</summary>
    public bool DropsMarkdown { get; init; }

    public bool IsFull => _text.Length > most;

    /// <summary>What a tag parts: lines or words.</summary>
    public void AddTag(string name) => _gap = Lines.Contains(name) || _gap == '\n' ? '\n' : ' ';

    public void Break() => _gap = '\n';

    /// <summary>True for an element that is a line of its own.</summary>
    public static bool IsLine(string name) => Lines.Contains(name);

    public void Add(string words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            if (IsFull)
            {
                return;
            }

            if (KeepsLines && rune.Value is '\n' or '\r' or 0x2028 or 0x2029)
            {
                _gap = '\n';
            }
            else if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
            {
                _gap = _gap == '\n' ? _gap : ' ';
            }
            else if (rune != Rune.ReplacementChar && !TurnsOrHides(rune.Value) && !(
                DropsMarkdown && rune.Value is '*' or '_' or '~' or '`'))
            {
                Put(rune);
            }
        }
    }

    public override string ToString()
    {
        if (!IsFull)
        {
            return _text.ToString();
        }

        var kept = most - 1;
        return _text.ToString(0, kept > 0 && char.IsHighSurrogate(_text[kept - 1]) ? kept - 1 : kept) + Ellipsis;
    }

    private void Put(Rune rune)
    {
        if (_gap != '\0' && _text.Length > 0)
        {
            _text.Append(_gap);
        }

        _gap = '\0';
        if (rune.IsBmp)
        {
            _text.Append((char)rune.Value);
        }
        else
        {
            _text.Append(rune.ToString());
        }
    }

    private static bool TurnsOrHides(int rune) => rune is
        0x00AD or 0x061C or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or 0x2060 or (>= 0x2066 and <= 0x206F) or 0xFEFF
        or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F);
}
