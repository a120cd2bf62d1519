namespace CioCoachBot.Conversation.Routing;

/// <summary>Tells where a text asks something, with a question mark or without, and so answers nothing.</summary>
internal static class AskedInWords
{
    private static readonly IReadOnlyList<string> Beginnings = CommandWords.Of("Asks");

    /// <summary>True for a question.</summary>
    public static bool Is(string text)
    {
        var said = text.Trim().TrimStart('¿').Replace('’', '\'');
        return said.Contains('?', StringComparison.Ordinal) || Beginnings.Any(words => Begins(said, words));
    }

    private static bool Begins(string said, string words) =>
        said.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (said.Length == words.Length || !char.IsLetter(said[words.Length]));
}
