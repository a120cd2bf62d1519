using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards;

/// <summary>
/// What the coach can do, with examples that work when typed literally; also the answer to what it did not understand, with the two
/// likeliest actions in front.
/// </summary>
public static class HelpCard
{
    private const int MaxLead = 400;
    private static readonly string[] LeaderExamples = ["Sentence", "Log", "Correct", "Week", "Month", "History", "LastSeen", "Prepare", "Coverage", "Promises", "Benchmark", "Team"];
    private static readonly string[] PartnerExamples = ["Ask", "Invite", "Teach"];
    private static readonly string[] LeaderSettings = ["Target", "Schedule", "Away"];
    private static readonly string[] AdminExamples = ["Partners", "Leaders", "Managers", "Scorecard", DigestExample];

    /// <summary>The one example that is typed in a channel.</summary>
    internal const string DigestExample = "Digest";

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var body = new List<CardElement>();
        if (view.Lead is { } lead)
        {
            body.Add(Text.Rich(null, Text.Run(PlainText.Of(lead, MaxLead))));
        }

        if (!view.Brief)
        {
            var title = texts["Onboarding.Help.Title"];
            body.Add(view.Lead is null ? Text.Heading(title) : Text.SmallHeading(title, Spacing.Medium));
            body.AddRange(Examples(view).Select(example =>
                Text.Rich(Spacing.Small, Text.Bold(Say(example, texts)), Text.Faint("  " + texts["Onboarding.Help.Does." + example]))));
        }

        body.AddRange(view.ForLeader
            ? Buttons.Rows(Buttons.First(
                texts["Onboarding.LogContact"], CardVerbs.LogForm), Buttons.Do(texts["Onboarding.MyWeek"], CardVerbs.WeekShow))
            : Buttons.Rows(Buttons.Do(texts["Onboarding.Help.WithMe"], CardVerbs.FollowUpsShow)));
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(view.Lead ?? texts["Onboarding.Help.Fallback"], MaxLead),
            Body = body,
        };
    }

    /// <summary>What the reader can do, in the order of the card.</summary>
    internal static IEnumerable<string> Examples(View view) =>
    [
        .. view.ForLeader ? LeaderExamples : [],
        "FollowUps",
        .. view.ForPartner ? PartnerExamples : [],
        .. view.ForLeader ? LeaderSettings : [],
        .. view.ForAdmin ? AdminExamples : [],
        "Language", "Privacy", "Help",
    ];

    /// <summary>What is typed for it, word for word.</summary>
    internal static string Say(string example, Localizer texts) => texts["Onboarding.Help.Say." + example];

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>True for whoever holds a partner role: adds what they may want of leaders.</summary>
        public bool ForPartner { get; init; }

        /// <summary>One or two sentences above; null for the plain help.</summary>
        public string? Lead { get; init; }

        /// <summary>True for a reader who is a leader; a partner's help is shorter.</summary>
        public bool ForLeader { get; init; } = true;

        /// <summary>True for admins: adds their commands.</summary>
        public bool ForAdmin { get; init; }

        /// <summary>True to show only the lead and the two likeliest actions (log.form, week.show).</summary>
        public bool Brief { get; init; }
    }
}
