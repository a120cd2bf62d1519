using System.Text;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Members of the closed lists as cards write them: <c>strategic-account-visit</c>.</summary>
internal static class Listed
{
    public static string Write<T>(T member)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var c in member.ToString())
        {
            text.Append(char.IsUpper(c) && text.Length > 0 ? "-" : string.Empty).Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    /// <summary>The member, or null where the text names none.</summary>
    public static T? Read<T>(string? text)
        where T : struct, Enum =>
        text is null ? null : Enum.GetValues<T>().Where(member => string.Equals(Write(member), text.Trim(), StringComparison.OrdinalIgnoreCase)).Select(member => (T?)member).FirstOrDefault();

    public static IReadOnlyList<T> ReadAll<T>(string? text)
        where T : struct, Enum =>
        [.. (text ?? string.Empty).Split(',').Select(Read<T>).OfType<T>().Distinct()];
}
