using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Cards.Components;

/// <summary>A follow-up where it came from: the proposal with its reason, and then in the same place what became of it.</summary>
internal static class FollowUpBlock
{
    private const int MaxReason = 280;
    private const int MaxDraft = 900;

    /// <summary>The container.</summary>
    public static Container Of(FollowUpLine line, LocalDate today)
    {
        var followUp = line.FollowUp;
        List<CardElement> items =
        [
            new TextBlock(Title(followUp)) { Weight = TextWeight.Bolder, Style = "heading" },
            Text.Rich(Spacing.Small, Text.Run(PlainText.Of(followUp.Reason, MaxReason))),
        ];
        if (followUp.State == FollowUpState.Suggested)
        {
            Propose(line, items);
        }
        else
        {
            items.Add(Text.Rich(Spacing.Small, new TextRun(Status(line, today)) { Weight = TextWeight.Bolder }));
        }

        return new(items) { Style = Ground.Emphasis, Spacing = Spacing.Medium };
    }

    /// <summary>What became of it, in one sentence; safe to show.</summary>
    public static string Status(FollowUpLine line, LocalDate today)
    {
        var followUp = line.FollowUp;
        var the = Terms.The(followUp.Role);
        return followUp.State switch
        {
            FollowUpState.Suggested => "Not sent yet.",
            FollowUpState.Sent => "Sent to " + the + ", due " + Days.Full(followUp.Due, today) + ". I will tell you what they say.",
            FollowUpState.Accepted => followUp is { SentAt: { } sent, AnsweredAt: { } answered }
                ? Numbers.Capital(the) + " took it, " + Durations.About(answered - sent) + " after you sent it."
                : Numbers.Capital(the) + " took it.",
            FollowUpState.Declined => string.IsNullOrWhiteSpace(followUp.Answer)
                ? Numbers.Capital(the) + " cannot take it now."
                : Numbers.Capital(the) + " cannot take it now: " + Text.Quoted(followUp.Answer, Text.MaxQuote),
            FollowUpState.Done => followUp.AnsweredAt is null ? "Done." : "Done: " + the + " saw it through.",
            FollowUpState.Dismissed => "Not taken further.",
            _ => throw new ArgumentOutOfRangeException(nameof(line), followUp.State, null),
        };
    }

    /// <summary>"Send to the CCO"; short for the head of sales, so that two buttons fit a phone.</summary>
    public static string SendTitle(PartnerRole role) => role == PartnerRole.Sales ? "Send to sales" : "Send to " + Terms.The(role);

    public static string Title(FollowUp followUp) => followUp.State == FollowUpState.Suggested
        ? "Worth taking to " + Terms.The(followUp.Role)
        : "For " + Terms.The(followUp.Role);

    /// <summary>What the leader can do with a proposal, the useful step first.</summary>
    public static IReadOnlyList<ExecuteAction> Steps(FollowUpLine line, bool showDraft)
    {
        (string, string)[] data = [("followUpId", line.FollowUp.Id.ToString())];
        var dismiss = Buttons.Do("Not this one", CardVerbs.FollowUpDismiss, data);
        if (line is not { PartnerName: not null, Reachable: true })
        {
            return [Buttons.Do("I passed it on", CardVerbs.FollowUpDone, data), dismiss];
        }

        var send = Buttons.First(SendTitle(line.FollowUp.Role), CardVerbs.FollowUpSend, data);
        return showDraft ? [send, dismiss] : [send, Buttons.Do("Read the draft", CardVerbs.FollowUpDraft, data), dismiss];
    }

    private static void Propose(FollowUpLine line, List<CardElement> items)
    {
        var isSendable = line is { PartnerName: not null, Reachable: true };
        if (!isSendable)
        {
            items.Add(Text.Rich(Spacing.Small, Text.Faint(CannotSend(line))));
        }

        if (!isSendable || line.ShowDraft)
        {
            items.AddRange(Text.Paragraphs(line.FollowUp.Draft, MaxDraft));
        }

        items.AddRange(Buttons.Rows(Steps(line, line.ShowDraft)));
    }

    /// <summary>Why there is no button to send it.</summary>
    public static string CannotSend(FollowUpLine line) => line.PartnerName is null
        ? "Nobody is named as " + Terms.Of(line.FollowUp.Role) + " yet, so I cannot send it. The text to copy:"
        : Text.Name(line.PartnerName) + " has not added me yet, so I cannot send it. The text to copy:";
}
