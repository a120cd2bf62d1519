using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.FollowUps;
using NodaTime;

namespace CioCoachBot.Cards.Components;

/// <summary>A follow-up where it came from: the proposal with its reason, and then in the same place what became of it.</summary>
internal static class FollowUpBlock
{
    private const int MaxReason = 280;
    private const int MaxDraft = 900;

    /// <param name="line">The follow-up.</param>
    /// <param name="place">Which proposal of its card, from 0: the first ones have their likely step in sight.</param>
    /// <param name="today">The reader's.</param>
    /// <param name="texts">The reader's.</param>
    public static Container Of(FollowUpLine line, int place, LocalDate today, Localizer texts)
    {
        List<CardElement> items =
        [
            new TextBlock(Title(line.FollowUp, texts)) { Weight = TextWeight.Bolder, Style = "heading" },
            Text.Rich(Spacing.Small, Text.Run(Reason(line, texts))),
        ];
        if (line.FollowUp.State == FollowUpState.Suggested)
        {
            items.AddRange(Draft(line, line.ShowDraft, texts));
            items.AddRange(Buttons.OfRow(place, Buttons.MostInSight - 1, Steps(line, line.ShowDraft, texts)));
        }
        else
        {
            items.Add(Text.Rich(Spacing.Small, new TextRun(Status(line, today, texts)) { Weight = TextWeight.Bolder }));
        }

        return new(items) { Style = Ground.Emphasis, Spacing = Spacing.Medium };
    }

    /// <summary>"Worth taking to the CCO".</summary>
    public static string Title(FollowUp followUp, Localizer texts) =>
        texts[(followUp.State == FollowUpState.Suggested ? "FollowUps.WorthTaking." : "FollowUps.For.") + followUp.Role];

    /// <summary>Why it is worth it, in one sentence; safe to show.</summary>
    public static string Reason(FollowUpLine line, Localizer texts) =>
        PlainText.Of(texts.Reason(line.FollowUp, line.Customer, line.HeardAt), MaxReason);

    /// <summary>What became of it, in one sentence; safe to show.</summary>
    public static string Status(FollowUpLine line, LocalDate today, Localizer texts)
    {
        var followUp = line.FollowUp;
        return followUp switch
        {
            { State: FollowUpState.Suggested } => texts["FollowUps.NotSent"],
            { State: FollowUpState.Sent } => texts["FollowUps.Sent", texts.Terms.To(followUp.Role), texts.Days.Full(followUp.Due, today)],
            { State: FollowUpState.Accepted, SentAt: { } sent, AnsweredAt: { } answered } =>
                texts["FollowUps.TakenAfter." + followUp.Role, texts.Durations.About(answered - sent)],
            { State: FollowUpState.Accepted } => texts["FollowUps.Taken." + followUp.Role],
            { State: FollowUpState.Declined } when string.IsNullOrWhiteSpace(followUp.Answer) => texts["FollowUps.Declined." + followUp.Role],
            { State: FollowUpState.Declined } =>
                texts["FollowUps.DeclinedBecause." + followUp.Role, Text.Quoted(followUp.Answer, Text.MaxQuote, texts)],
            { State: FollowUpState.Done, AnsweredAt: null } => texts["FollowUps.Done"],
            { State: FollowUpState.Done } => texts["FollowUps.DoneBy." + followUp.Role],
            { State: FollowUpState.Dismissed } => texts["FollowUps.Dismissed"],
            _ => throw new ArgumentOutOfRangeException(nameof(line), followUp.State, null),
        };
    }

    /// <summary>
    /// The message to read, where it is asked for or is to be copied because nobody can receive it, which is said before.
    /// </summary>
    public static IEnumerable<CardElement> Draft(FollowUpLine line, bool isShown, Localizer texts) => (IsSendable(line), isShown) switch
    {
        (true, false) => [],
        (true, true) => Text.Paragraphs(line.Draft, MaxDraft),
        _ => [Text.Rich(Spacing.Small, Text.Faint(CannotSend(line, texts))), .. Text.Paragraphs(line.Draft, MaxDraft)],
    };

    /// <summary>What the leader can do with a proposal, the useful step first.</summary>
    public static IReadOnlyList<ExecuteAction> Steps(FollowUpLine line, bool isShown, Localizer texts)
    {
        var data = FollowUpButton.Data(line.FollowUp.Id);
        var dismiss = Buttons.Do(texts["FollowUps.NotThisOne"], CardVerbs.FollowUpDismiss, data);
        if (!IsSendable(line))
        {
            return [Buttons.Do(texts["FollowUps.PassedOn"], CardVerbs.FollowUpDone, data), dismiss];
        }

        var send = Buttons.First(SendTitle(line.FollowUp, texts), CardVerbs.FollowUpSend, data);
        return isShown ? [send, dismiss] : [send, Buttons.Do(texts["FollowUps.ReadDraft"], CardVerbs.FollowUpDraft, data), dismiss];
    }

    public static bool IsSendable(FollowUpLine line) => line is { PartnerName: not null, Reachable: true };

    /// <summary>"Send to the CCO"; short for the head of sales, so that two buttons fit a phone.</summary>
    public static string SendTitle(FollowUp followUp, Localizer texts) => texts["FollowUps.SendTo." + followUp.Role];

    /// <summary>Why there is no button to send it.</summary>
    public static string CannotSend(FollowUpLine line, Localizer texts) => line.PartnerName is null
        ? texts["FollowUps.Vacant." + line.FollowUp.Role]
        : texts["FollowUps.Unreachable", Text.Name(line.PartnerName)];
}
