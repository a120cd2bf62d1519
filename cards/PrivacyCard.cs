using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards;

/// <summary>What is kept, who sees what, and what the reader can do about it.</summary>
public static class PrivacyCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        (string Label, string Text) Line(string name) => (texts["Privacy." + name + ".Label"], texts["Privacy." + name + ".Text"]);
        (string Label, string Text) digest = (
            texts["Privacy.Digest.Label"], texts[view.DigestByName ? "Privacy.Digest.ByName" : "Privacy.Digest.InTotal"]);
        IReadOnlyList<(string Label, string Text)> lines = view.ForLeader
            ? [Line("Kept"), Line("Log"), Line("PartnerSees"), digest, Line("Outside")]
            : [Line("PartnerKept"), Line("LeaderSees"), Line("Outside")];
        return new()
        {
            Lang = texts.Language,
            FallbackText = lines[0].Text,
            Body =
            [
                Text.Heading(texts["Privacy.Title"]),
                .. lines.Select(static line => Text.Rich(Spacing.Small, Text.Bold(line.Label + " "), Text.Run(line.Text))),
                .. view.ForLeader
                    ? Buttons.Rows(
                        Buttons.Do(
                            texts[view.DigestByName ? "Privacy.ChooseInTotal" : "Privacy.ChooseByName"],
                            CardVerbs.DigestConsent,
                            new ConsentButton(!view.DigestByName, OnPrivacy: true).Data()),
                        Buttons.Do(texts["Privacy.ShowData"], CardVerbs.DataExport),
                        Buttons.Do(texts["Privacy.DeleteData"], CardVerbs.DataForget),
                        Buttons.More(texts["Privacy.Settings"], CardVerbs.SettingsOpen))
                    : Buttons.Rows(Buttons.Do(texts["Privacy.DeleteData"], CardVerbs.DataForget)),
            ],
        };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>True for a reader who is a leader.</summary>
        public required bool ForLeader { get; init; }

        /// <summary>The leader's choice about the digest.</summary>
        public bool DigestByName { get; init; }
    }
}
