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

    /// <summary>What most want to know, in groups: to log, to look, what is owed, how I am asked.</summary>
    private static readonly string[][] LeaderGroups =
        [["Sentence", "Correct"], ["Week", "Month", "History"], ["Prepare", "Coverage", "Promises", "FollowUps"], ["Away", "Privacy"]];

    private static readonly string[] MoreForLeaders =
        ["LastSeen", "Benchmark", "Team", "Target", "Schedule", "WorkingDays", "Quiet", "Language"];

    private static readonly string[] PartnerExamples = ["Ask", "Invite", "Teach"];
    private static readonly string[] MoreForAdmins = ["Leaders", "Managers", "Scorecard", DigestExample];
    private static readonly string[][] ForOthers = [["FollowUps"], ["Language", "Privacy"]];

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
            foreach (var group in Groups(view))
            {
                body.AddRange(group.Select((example, place) => Text.Rich(
                    place == 0 ? Spacing.Medium : Spacing.Small, Text.Bold(Say(example, texts)), Text.Faint("  " + texts["Onboarding.Help.Does." + example]))));
            }
        }

        body.AddRange(view.ForLeader
            ? Buttons.Rows([
                Buttons.First(texts["Onboarding.LogContact"], CardVerbs.LogForm),
                Buttons.Do(texts["Onboarding.MyWeek"], CardVerbs.WeekShow),
                .. More(view, texts)])
            : Buttons.Rows(Buttons.Do(texts["Onboarding.Help.WithMe"], CardVerbs.FollowUpsShow)));
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(view.Lead ?? texts["Onboarding.Help.Fallback"], MaxLead),
            Body = body,
        };
    }

    /// <summary>What the reader can do, in the order of the card.</summary>
    internal static IEnumerable<string> Examples(View view) => Groups(view).SelectMany(static group => group);

    private static IEnumerable<string[]> Groups(View view) => view switch
    {
        { ForLeader: false } =>
        [
            ForOthers[0], view.ForPartner ? PartnerExamples : [], view.ForAdmin ? ["Partners", .. MoreForAdmins] : [], ForOthers[1],
        ],
        { Rest: true } => [MoreForLeaders, view.ForPartner ? PartnerExamples : [], view.ForAdmin ? MoreForAdmins : []],
        _ => [.. LeaderGroups, view.ForAdmin ? ["Partners"] : []],
    };

    private static ExecuteAction[] More(View view, Localizer texts) => view.Brief || view.Rest
        ? []
        : [Buttons.Do(texts["Onboarding.Help.More"], CardVerbs.HelpMore)];

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

        /// <summary>True to show a leader what is not among the first.</summary>
        public bool Rest { get; init; }

        /// <summary>True to show only the lead and the two likeliest actions (log.form, week.show).</summary>
        public bool Brief { get; init; }
    }
}
