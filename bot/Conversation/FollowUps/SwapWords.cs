using System.Globalization;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>"2 is for sales", "that is one for marketing": which follow-up, where a number was said, and for which partner it is.</summary>
internal static class SwapWords
{
    private static readonly IReadOnlyList<string> Pointing = CommandWords.Of("Pointing");

    private static readonly (PartnerRole Role, IReadOnlyList<string> Words)[] Roles =
        [.. Enum.GetValues<PartnerRole>().Select(static role => (role, CommandWords.Of("IsFor." + role)))];

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

        return null;
    }
}
