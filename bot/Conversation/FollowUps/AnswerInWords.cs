using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// Tells where a text that says neither yes nor no reads as a partner's answer: it speaks of who writes it, of the matter or of when, and
/// asks nothing. What else is typed while a follow-up is open is another matter.
/// </summary>
internal static class AnswerInWords
{
    private const int FewestWords = 2;

    private static readonly char[] Signs = [' ', ',', '.', ';', ':', '!', '-', '–', '\n'];

    private static readonly HashSet<string> Known = new(CommandWords.Of("Answering"), StringComparer.OrdinalIgnoreCase);

    public static bool Is(string text)
    {
        var words = text.Replace('’', '\'').Split(Signs, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWords && words.Any(Known.Contains) && !AskedInWords.Is(text);
    }
}
