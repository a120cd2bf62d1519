using System.Globalization;
using System.Net;
using System.Text;

namespace CioCoachBot.Teams.Protocol;

/// <summary>
/// The words of other people's HTML and nothing else of it. Tags, comments, scripts and styles are left out, entities decoded once, blocks become lines.
/// Reads each character once, whatever comes: what is opened and never closed ends the text, as in a browser (HTML Standard, 13.2.5).
/// </summary>
public static class HtmlText
{
    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "tr", "ul",
    };

    /// <summary>Elements whose content nobody reads.</summary>
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "iframe", "noembed", "noframes", "noscript", "script", "style", "template", "title", "xmp",
    };

    /// <summary>The text of the HTML: lines without blank ones between, spaces single, without control characters and without those that turn the direction of writing or hide text.</summary>
    /// <param name="html">Anything.</param>
    /// <param name="most">The most UTF-16 characters, at least 1; the last is an ellipsis where the text was cut.</param>
    public static string Of(string html, int most)
    {
        ArgumentNullException.ThrowIfNull(html);
        var text = new Writing(most);
        for (var at = 0; at < html.Length && !text.IsFull;)
        {
            var mark = html.IndexOf('<', at);
            if (mark < 0)
            {
                text.Add(WebUtility.HtmlDecode(html[at..]));
                break;
            }

            text.Add(WebUtility.HtmlDecode(html[at..mark]));
            at = IsMarkup(html, mark) ? AfterMarkup(html, mark, text) : AfterSign(mark, text);
        }

        return text.ToString();
    }

    /// <summary>The same for a text that is no HTML.</summary>
    public static string Plain(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = new Writing(most);
        written.Add(text);
        return written.ToString();
    }

    private static bool IsMarkup(string html, int at) =>
        at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?');

    private static int AfterSign(int at, Writing text)
    {
        text.Add("<");
        return at + 1;
    }

    private static int AfterMarkup(string html, int at, Writing text)
    {
        if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
        {
            return After(html, "-->", at + 2);
        }

        var closes = html[at + 1] == '/';
        var start = closes ? at + 2 : at + 1;
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        var name = html[start..end];
        var after = end > start ? AfterTag(html, end) : After(html, ">", end);
        if (Lines.Contains(name))
        {
            text.Break();
        }
        else if (name is "td" or "th" or "TD" or "TH")
        {
            text.Add(" ");
        }

        return !closes && Unread.Contains(name) ? AfterTag(html, After(html, "</" + name, after)) : after;
    }

    /// <summary>After the tag's end; an angle inside a quoted value is none.</summary>
    private static int AfterTag(string html, int at)
    {
        var quote = '\0';
        var isValue = false;
        for (; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return at + 1;
            }
            else if (isValue && c is '"' or '\'')
            {
                quote = c;
            }

            isValue = c == '=' || (isValue && char.IsWhiteSpace(c));
        }

        return at;
    }

    private static int After(string html, string end, int from)
    {
        var at = from <= html.Length ? html.IndexOf(end, from, StringComparison.OrdinalIgnoreCase) : -1;
        return at < 0 ? html.Length : at + end.Length;
    }

    private sealed class Writing(int most)
    {
        private readonly StringBuilder _text = new(Math.Min(most, 256));
        private char _gap;

        public bool IsFull => _text.Length > most;

        public void Break() => _gap = '\n';

        public void Add(string words)
        {
            foreach (var rune in words.EnumerateRunes())
            {
                if (IsFull)
                {
                    return;
                }

                if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
                {
                    _gap = _gap == '\n' ? _gap : ' ';
                }
                else if (rune != Rune.ReplacementChar && !TurnsOrHides(rune.Value))
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
            return _text.ToString(0, kept > 0 && char.IsHighSurrogate(_text[kept - 1]) ? kept - 1 : kept) + "…";
        }

        private void Put(Rune rune)
        {
            if (_gap != '\0' && _text.Length > 0)
            {
                _text.Append(_gap);
            }

            _gap = '\0';
            _text.Append(rune.ToString());
        }

        private static bool TurnsOrHides(int rune) => rune is
            0x00AD or 0x061C or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or 0x2060 or (>= 0x2066 and <= 0x206F) or 0xFEFF
            or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F);
    }
}
