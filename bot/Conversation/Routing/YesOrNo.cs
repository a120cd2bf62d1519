namespace CioCoachBot.Conversation.Routing;

/// <summary>A yes or a no in a typed text.</summary>
internal static class YesOrNo
{
    public static IReadOnlyList<string> YesWords { get; } = CommandWords.Of("Yes");

    public static IReadOnlyList<string> NoWords { get; } = CommandWords.Of("No");

    private static IReadOnlyList<string> PleaseWords { get; } = CommandWords.Of("Please");

    /// <summary>True for a yes or a no and nothing else.</summary>
    public static bool IsBare(string text) => Leading(Trimmed(text)) is { Yes: not null, Left: "" };

    /// <summary>True for a text that begins with a no.</summary>
    public static bool IsNo(string text) => Leading(Trimmed(text)).Yes == false;

    /// <summary>A yes or a no at the beginning, and what follows it.</summary>
    public static (bool? Yes, string Left) Leading(string text)
    {
        var (yes, no) = (Longest(YesWords, text), Longest(NoWords, text));
        if (yes == 0 && no == 0)
        {
            return (null, text);
        }

        // "Yes, sure" says it twice.
        var rest = text[Math.Max(yes, no)..].TrimStart(' ', ',', '.', ';', ':', '!', '-', '–', '—');
        return PleaseWords.Contains(rest, StringComparer.OrdinalIgnoreCase) ? (yes > no, "")
            : yes > no && Longest(YesWords, rest) > 0 ? Leading(rest)
            : (yes > no, rest);
    }

    /// <summary>The length of the longest of the words with which the text begins; 0 where it begins with none.</summary>
    public static int Longest(IReadOnlyList<string> words, string text) => words
        .Where(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length])))
        .Select(static word => word.Length)
        .DefaultIfEmpty()
        .Max();

    /// <summary>The text without what only ends or opens a sentence.</summary>
    public static string Trimmed(string text) => text.Trim().TrimEnd('.', '!', ' ').TrimStart('¡', '¿');
}
