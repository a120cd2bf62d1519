using System.Net;
using System.Text;
using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>What a person wrote, without what the client added.</summary>
public static class CleanText
{
    /// <summary>
    /// The message's text without the mention of the bot and without placeholders of quoted messages, HTML-decoded once, every run of white space one space, trimmed; empty where there is none.
    /// Only mentions of the recipient's id are taken off, as the Bot Framework does: a person may have the bot's name. Mentions of others stay as <c>&lt;at&gt;Name&lt;/at&gt;</c>.
    /// </summary>
    public static string Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (string.IsNullOrEmpty(activity.Text))
        {
            return "";
        }

        var text = WithoutQuotes(WithoutOwnMention(activity.Text, activity));
        return WithSingleSpaces(WebUtility.HtmlDecode(text));
    }

    private static string WithoutOwnMention(string text, Activity activity)
    {
        if (activity.Recipient?.Id is not { Length: > 0 } own || activity.Entities is not { ValueKind: JsonValueKind.Array } entities)
        {
            return text;
        }

        foreach (var entity in entities.EnumerateArray())
        {
            if (!string.Equals(entity.Text("type"u8), "mention", StringComparison.OrdinalIgnoreCase)
                || entity.Property("mentioned"u8) is not { } mentioned
                || !string.Equals(mentioned.Text("id"u8), own, StringComparison.Ordinal))
            {
                continue;
            }

            var mention = entity.Text("text"u8) ?? $"<at>{mentioned.Text("name"u8)}</at>";
            if (mention.Length > 0)
            {
                text = text.Replace(mention, " ", StringComparison.OrdinalIgnoreCase);
            }
        }

        return text;
    }

    private static string WithoutQuotes(string text)
    {
        const string Open = "<quoted", Close = "/>";
        var at = text.IndexOf(Open, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        var from = 0;
        while (at >= 0)
        {
            var end = text.IndexOf(Close, at, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            kept.Append(text, from, at - from).Append(' ');
            from = end + Close.Length;
            at = text.IndexOf(Open, from, StringComparison.OrdinalIgnoreCase);
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }

    private static string WithSingleSpaces(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (IsSingleSpaced(trimmed))
        {
            return trimmed.Length == text.Length ? text : trimmed.ToString();
        }

        var spaced = new StringBuilder(trimmed.Length);
        var inSpace = false;
        foreach (var c in trimmed)
        {
            if (!char.IsWhiteSpace(c))
            {
                spaced.Append(c);
            }
            else if (!inSpace)
            {
                spaced.Append(' ');
            }

            inSpace = char.IsWhiteSpace(c);
        }

        return spaced.ToString();
    }

    private static bool IsSingleSpaced(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || text[i + 1] == ' '))
            {
                return false;
            }
        }

        return true;
    }
}
