using System.Net;

namespace CioCoachBot.Teams.Protocol;

/// <summary>
/// The words of other people's HTML and nothing else of it. Tags, comments, scripts and styles are left out, entities decoded once,
/// blocks become lines.
/// Reads each character once, whatever comes: what is opened and never closed ends the text, as in a browser (HTML Standard, 13.2.5).
/// </summary>
public static class HtmlText
{
    /// <summary>Elements whose content nobody reads.</summary>
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "iframe", "noembed", "noframes", "noscript", "script", "style", "template", "title", "xmp",
    };

    /// <summary>The text of the HTML: lines without blank ones between, written as <see cref="WrittenText"/> says.</summary>
    /// <param name="html">Anything.</param>
    /// <param name="most">The most UTF-16 characters, at least 1; the last is an ellipsis where the text was cut.</param>
    public static string Of(string html, int most)
    {
        ArgumentNullException.ThrowIfNull(html);
        var text = new WrittenText(most);
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
        var written = new WrittenText(most);
        written.Add(text);
        return written.ToString();
    }

    private static bool IsMarkup(string html, int at) =>
        at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?');

    private static int AfterSign(int at, WrittenText text)
    {
        text.Add("<");
        return at + 1;
    }

    private static int AfterMarkup(string html, int at, WrittenText text)
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
        if (WrittenText.IsLine(name))
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
}
