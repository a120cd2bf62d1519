using CioCoachBot.Cards;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Words for what a button does, whatever its title says.</summary>
internal static class ButtonWords
{
    private static readonly (IReadOnlyList<string> Words, IReadOnlyList<string> Verbs)[] Known =
    [
        (CommandWords.Of("Press.Start"), [CardVerbs.WelcomeStart]),
        (CommandWords.Of("Press.Accept"), [CardVerbs.PartnerAccept, CardVerbs.DigestAllow]),
        (CommandWords.Of("Press.Skip"), [CardVerbs.WeekNone, CardVerbs.FollowUpDismiss, CardVerbs.PlanDrop, CardVerbs.LogCancel]),
        (CommandWords.Of("Press.Nobody"), [CardVerbs.FollowUpDismiss]),
        (CommandWords.Of("Press.Keep"), [CardVerbs.DataKeep]),
        (CommandWords.Of("Press.Restore"), [CardVerbs.LogRestore, CardVerbs.HistoryRestore]),
        (CommandWords.Of("Press.Recall"), [CardVerbs.RequestRecall, CardVerbs.FollowUpRecall]),
        (CommandWords.Of("Press.NotDone"), [CardVerbs.PartnerReopen]),
        (CommandWords.Of("Press.NotNow"), [CardVerbs.PartnerDecline, CardVerbs.PromptSnooze, CardVerbs.LogCancel]),
        (CommandWords.Of("Leave"), [CardVerbs.LogCancel, CardVerbs.DataKeep, CardVerbs.PlanDrop]),
        (CommandWords.Of("Press.Edit"), [CardVerbs.LogEdit]),
        (CommandWords.Of("Press.Send"), [CardVerbs.FollowUpSend]),
        (CommandWords.Of("Press.Why"), [CardVerbs.PromptWhy]),
    ];

    /// <summary>The one button that the text means; null for none, and where more than one could be meant.</summary>
    public static Question.Offer? Find(string text, IReadOnlyList<Question.Offer> buttons)
    {
        if (buttons.FirstOrDefault(button => string.Equals(button.Title, text, StringComparison.OrdinalIgnoreCase)) is { } titled)
        {
            // "Undo" and "Contoso, 30 min" mean the same without any card.
            return titled.Verb is CardVerbs.LogUndo or CardVerbs.LogRepeat ? null : titled;
        }

        foreach (var (_, verbs) in Known.Where(known => known.Words.Contains(text, StringComparer.OrdinalIgnoreCase)))
        {
            var meant = buttons.Where(button => verbs.Contains(button.Verb, StringComparer.Ordinal)).Take(2).ToList();
            // Nobody needs to hear the first of several either.
            if (meant.Count == 1 || (meant.Count > 1 && meant[0].Verb == CardVerbs.FollowUpDismiss && verbs.Count == 1))
            {
                return meant[0];
            }
        }

        return null;
    }
}
