using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;

namespace CioCoachBot.Cards;

/// <summary>What is kept, who sees what, and what the reader can do about it.</summary>
public static class PrivacyCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var lines = view.ForLeader ? Leader(view) : Partner;
        return new()
        {
            FallbackText = lines[0].Text,
            Body =
            [
                Text.Heading("What I keep, and who sees it"),
                .. lines.Select(static line => Text.Rich(Spacing.Small, Text.Bold(line.Label + " "), Text.Run(line.Text))),
                .. view.ForLeader
                    ? Buttons.Rows(Buttons.Do("Show my data", CardVerbs.DataExport), Buttons.Do("Settings", CardVerbs.SettingsOpen), Buttons.Do("Delete my data", CardVerbs.DataForget))
                    : [],
            ],
        };
    }

    private static readonly IReadOnlyList<(string Label, string Text)> Partner =
    [
        ("I keep", "your name, what leaders handed to you, and what you answered."),
        ("The leader", "who sent it sees your answer. Nobody else does."),
        ("Nothing", "goes outside the organisation, and I read no mail, calendar or other chat."),
    ];

    private static IReadOnlyList<(string Label, string Text)> Leader(View view) =>
    [
        ("I keep", "your contacts with their former versions, promises, follow-ups, target and settings. What you take back is gone after 30 days."),
        ("Your log", "is yours. Other leaders learn only that somebody met a customer, and what you allowed to be quoted, without your name."),
        ("A partner", "sees a follow-up once you send it. Its reason can name customers where the same was heard."),
        ("The digest", view.DigestByName ? "shows your minutes by name, as you chose, and insights only where you allowed it." : "counts your minutes only in the total, and shows insights only where you allowed it."),
        ("Nothing", "goes outside the organisation, and I read no mail, calendar or other chat."),
    ];

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>True for a reader who is a leader.</summary>
        public required bool ForLeader { get; init; }
        /// <summary>The leader's choice about the digest.</summary>
        public bool DigestByName { get; init; }
    }
}
