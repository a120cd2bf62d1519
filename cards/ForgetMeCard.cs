using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards;

/// <summary>Asks before everything of a leader is deleted, and says what was.</summary>
public static class ForgetMeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var contacts = Numbers.Of(view.Contacts, "contact", "contacts");
        var stays = view.Sent == 0
            ? ""
            : " What you sent to partners stays with them, without your name: " + Numbers.Of(view.Sent, "follow-up.", "follow-ups.");
        var title = view.Done ? "Deleted" : "Delete everything I keep about you?";
        var text = view.Done
            ? "I have forgotten " + contacts + ", your promises, drafts, targets and settings, and I ask no more." + stays + " Write to me whenever you want to begin anew."
            : Numbers.Capital(contacts) + ", your promises, drafts, targets and settings. It cannot be undone, and past digests would no longer add up to what was posted." + stays + " The messages in this chat are Teams’ own: delete them there.";
        return new()
        {
            FallbackText = title.TrimEnd('?') + ": " + text,
            Body =
            [
                Text.Heading(title),
                Text.Line(text),
                .. view.Done
                    ? []
                    : Buttons.Rows(Buttons.First("Keep it", CardVerbs.DataKeep), Buttons.Do("Show my data", CardVerbs.DataExport), Buttons.Do("Delete it for good", CardVerbs.DataForgetNow)),
            ],
        };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>How many contacts are kept.</summary>
        public required int Contacts { get; init; }
        /// <summary>How many follow-ups are with partners and stay there.</summary>
        public required int Sent { get; init; }
        /// <summary>True once it is done.</summary>
        public bool Done { get; init; }
    }
}
