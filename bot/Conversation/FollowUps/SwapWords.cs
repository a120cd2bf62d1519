using System.Globalization;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// "2 is for sales", "that is one for marketing", "pass it on to the CCO": which follow-up, where a number was said, and for which partner it is.
/// </summary>
internal static class SwapWords
{
    private static readonly IReadOnlyList<string> Pointing = CommandWords.Of("Pointing");

    private static readonly (PartnerRole Role, IReadOnlyList<string> Words)[] Roles =
        [.. Enum.GetValues<PartnerRole>().Select(static role => (role, CommandWords.Of("IsFor." + role)))];

    private static readonly (PartnerRole Role, WordsAround Words)[] Passing =
        [.. Enum.GetValues<PartnerRole>().Select(static role => (role, new WordsAround("PassTo." + role)))];

    /// <summary>Reads a text; null where it says no such thing.</summary>
    public static (int? Number, PartnerRole Role)? Read(string text)
    {
        var said = text.Trim().TrimEnd('.', '!').Replace('\'', '’');
        foreach (var (role, words) in Roles)
        {
            foreach (var word in words.OrderByDescending(static word => word.Length))
            {
                if (!said.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                var before = said[..^word.Length].Trim();
                if (before.Length == 0 || Pointing.Contains(before, StringComparer.OrdinalIgnoreCase))
                {
                    return (null, role);
                }

                if (int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    return (number, role);
                }
            }
        }

        foreach (var (role, words) in Passing)
        {
            if (words.Inside(text) is { } what)
            {
                return (NumberOf(what), role);
            }
        }

        return null;
    }

    /// <summary>"2", "the second"; null where a name or a word that points says which.</summary>
    private static int? NumberOf(string what) =>
        int.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : TypedAnswer.Places.Select(static (words, i) => (words, Nth: i + 1))
            .FirstOrDefault(place => place.words.Contains(what, StringComparer.OrdinalIgnoreCase)) is { Nth: > 0 and var nth } ? nth : null;
}
