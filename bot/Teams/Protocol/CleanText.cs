using System.Net;
using System.Text.Json;

namespace CioCoachBot.Teams.Protocol;

/// <summary>
/// What a person wrote, without what the client added: mentions with their names, quoted messages, tags, the marks of bold and italic.
/// Entities are decoded once; what was typed as an entity stays one. Lines stay, without blank ones between; spaces are single.
/// </summary>
public static class CleanText
{
    private const string Mention = "<at";
    private const string MentionEnd = "</at>";

    /// <summary>A longer one is no tag but a sign for "less" and a text.</summary>
    private const int LongestTag = 300;

    /// <summary>The message's text; empty where there is none.</summary>
    public static string Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return string.IsNullOrEmpty(activity.Text) ? "" : Of(WithoutOwnMention(activity.Text, activity));
    }

    /// <summary>The same for a text of which only the wire's writing is known.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = new WrittenText(int.MaxValue) { KeepsLines = true, DropsMarkdown = true };
        var from = 0;
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', Math.Max(from, at + 1)))
        {
            if (TagLength(text.AsSpan(at)) is > 0 and var length)
            {
                written.Add(WebUtility.HtmlDecode(text[from..at]));
                written.AddTag(TagName(text.AsSpan(at)));
                from = at + length;
            }
        }

        written.Add(WebUtility.HtmlDecode(text[from..]));
        return written.ToString();
    }

    /// <summary>
    /// A mention may be written in another way than with the tag; the bot's own is known by its id (Bot Framework,
    /// RemoveRecipientMention).
    /// </summary>
    private static string WithoutOwnMention(string text, Activity activity)
    {
        if (activity.Recipient?.Id is not { Length: > 0 } own || activity.Entities is not { ValueKind: JsonValueKind.Array } entities)
        {
            return text;
        }

        foreach (var entity in entities.EnumerateArray())
        {
            if (string.Equals(entity.Text("type"u8), "mention", StringComparison.OrdinalIgnoreCase)
                && entity.Property("mentioned"u8) is { } mentioned
                && string.Equals(mentioned.Text("id"u8), own, StringComparison.Ordinal)
                && entity.Text("text"u8) is { Length: > 0 } mention)
            {
                text = text.Replace(mention, " ", StringComparison.OrdinalIgnoreCase);
            }
        }

        return text;
    }

    /// <summary>The length of the tag that begins the text, of a mention with all that is in it; 0 where the sign is only a sign.</summary>
    private static int TagLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !(char.IsAsciiLetter(text[1]) || text[1] == '/'))
        {
            return 0;
        }

        var window = text[..Math.Min(text.Length, LongestTag)];
        return window.StartsWith(Mention, StringComparison.OrdinalIgnoreCase)
            && window.IndexOf(MentionEnd, StringComparison.OrdinalIgnoreCase) is >= 0 and var end
            ? end + MentionEnd.Length
            : window.IndexOf('>') + 1;
    }

    private static string TagName(ReadOnlySpan<char> tag)
    {
        var name = tag[(tag[1] == '/' ? 2 : 1)..];
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
        {
            end++;
        }

        return name[..end].ToString();
    }
}
