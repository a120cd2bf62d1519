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
    /// <param name="row">Which follow-up of its card, from 0.</param>
    /// <param name="place">Which proposal of its card, from 0: the first ones have their likely step in sight.</param>
    /// <param name="today">The reader's.</param>
    /// <param name="texts">The reader's.</param>
    public static Container Of(FollowUpLine line, int row, int place, LocalDate today, Localizer texts)
    {
        List<CardElement> head = [new TextBlock(Title(line, texts)) { Weight = TextWeight.Bolder, Style = "heading" }];
        List<CardElement> between = [Text.Rich(Spacing.Small, Text.Run(Reason(line, texts)))];
        if (line.FollowUp.State == FollowUpState.Suggested)
        {
            between.AddRange(Owner(line, texts) is { } owner ? [Text.Rich(Spacing.Small, Text.Faint(owner))] : Array.Empty<CardElement>());
            between.AddRange(Draft(line, line.ShowDraft, texts, isInSight: true));
            return Block(row, head, between, place, Steps(line, line.ShowDraft, texts, isInSight: true), texts);
        }

        var data = FollowUpButton.Data(line.FollowUp.Id);
        between.Add(Text.Rich(Spacing.Small, new TextRun(Status(line, today, texts)) { Weight = TextWeight.Bolder }));
        return Block(
            row, head, between, Buttons.MostInSight, [.. Recall(line.FollowUp, data, texts), .. OtherOwner(line, data, texts)], texts);
    }

    /// <summary>A follow-up on its ground beside others of what was saved: the first two have their likely step in sight.</summary>
    public static Container Block(
        int row,
        IReadOnlyList<CardElement> head,
        IEnumerable<CardElement> between,
        int place,
        IEnumerable<CardAction> steps,
        Localizer texts) =>
        new([.. Folded.Of(
            Folded.Id(row),
            head,
            between,
            place < Buttons.MostInSight - 1,
            place == 0 ? steps : steps.Select(static step => step with { Style = null }),
            texts)])
        {
            Style = Ground.Emphasis,
            Spacing = Spacing.Medium,
        };

    /// <summary>"Worth taking to the CCO".</summary>
    public static string Title(FollowUpLine line, Localizer texts) => line is { With: { } other, FollowUp: var followUp }
        ? texts[
            followUp.State == FollowUpState.Suggested ? "FollowUps.WorthTakingTogether" : "FollowUps.ForTogether",
            texts.Terms.Of(followUp.Role),
            texts.Terms.Of(other)]
        : Title(line.FollowUp, texts);

    private static string Title(FollowUp followUp, Localizer texts) =>
        texts[(followUp.State == FollowUpState.Suggested ? "FollowUps.WorthTaking." : "FollowUps.For.") + followUp.Role];

    /// <summary>Why it is worth it, in one sentence; safe to show.</summary>
    public static string Reason(FollowUpLine line, Localizer texts) =>
        PlainText.Of(
            line.QuotesBudgets
                ? $"{texts.Reason(line.FollowUp, line.Customer, line.HeardAt)} {texts["FollowUps.Budgets"]}"
                : texts.Reason(line.FollowUp, line.Customer, line.HeardAt),
            MaxReason);

    /// <summary>Who owns it and who supports, while it is proposed or unanswered; null where that is said otherwise, or nobody could.</summary>
    private static string? Owner(FollowUpLine line, Localizer texts) => line switch
    {
        { FollowUp.State: not (FollowUpState.Suggested or FollowUpState.Sent) } or { PartnerName: null } => null,
        { With: not null, FollowUp: { State: FollowUpState.Sent, LeaderOwns: false } } => null,
        _ => OwnerOf(line, texts),
    };

    /// <summary>Who owns it and who supports.</summary>
    public static string OwnerOf(FollowUpLine line, Localizer texts) => line switch
    {
        { FollowUp.LeaderOwns: true } => Owned(line, texts),
        { FollowUp.State: FollowUpState.Accepted } =>
            texts.Numbers.Capital(texts["FollowUps.Owner.Partner", texts.Terms.The(line.FollowUp.Role)]),
        { With: not null } => texts["FollowUps.Owner.Together"],
        _ => texts.Numbers.Capital(texts["FollowUps.Owner.PartnerOnce", texts.Terms.The(line.FollowUp.Role)]),
    };

    /// <summary>The leader owns it.</summary>
    private static string Owned(FollowUpLine line, Localizer texts) => line.With is { } other
        ? texts["FollowUps.Owner.LeaderTogether", texts.Terms.The(line.FollowUp.Role), texts.Terms.The(other)]
        : texts["FollowUps.Owner.Leader", texts.Terms.The(line.FollowUp.Role)];

    /// <summary>The step that makes the other one its owner.</summary>
    public static IEnumerable<ExecuteAction> OtherOwner(FollowUpLine line, (string, string)[] data, Localizer texts)
    {
        var followUp = line.FollowUp;
        var title = !followUp.LeaderOwns ? "Leader" : line.With is null ? followUp.Role.ToString() : "Both";
        if (line.PartnerName is null || followUp.State is not (FollowUpState.Suggested or FollowUpState.Sent or FollowUpState.Accepted))
        {
            yield break;
        }

        yield return Buttons.More(
            texts["FollowUps.OwnerButton." + title], CardVerbs.FollowUpOwner, [.. data, FollowUpButton.OwnerData(!followUp.LeaderOwns)]);
        if (line is { With: { } other } && followUp is { State: FollowUpState.Accepted, LeaderOwns: false })
        {
            yield return Buttons.More(texts["FollowUps.OwnerButton." + other], CardVerbs.FollowUpOwner, [.. data, .. FollowUpButton.OwnerData(other)]);
        }
    }

    /// <summary>What became of it and who owns it, in a sentence or two; safe to show.</summary>
    public static string Status(FollowUpLine line, LocalDate today, Localizer texts)
    {
        var status = StatusAlone(line, today, texts);
        return line.FollowUp.State == FollowUpState.Sent && Owner(line, texts) is { } owner ? $"{status} {owner}" : status;
    }

    private static string StatusAlone(FollowUpLine line, LocalDate today, Localizer texts)
    {
        var followUp = line.FollowUp;
        return followUp switch
        {
            { State: FollowUpState.Suggested } => texts["FollowUps.NotSent"],
            { State: FollowUpState.Sent, LeaderOwns: true } when line.With is { } other && !followUp.IsOverdue(today) => texts[
                "FollowUps.Sent",
                texts.Numbers.And([texts.Terms.To(followUp.Role), texts.Terms.To(other)]),
                texts.Days.Due(followUp.Due, today)],
            { State: FollowUpState.Sent } when line.With is { } other && !followUp.IsOverdue(today) => texts[
                "FollowUps.SentTogether", texts.Terms.Of(followUp.Role), texts.Terms.Of(other), texts.Days.Due(followUp.Due, today)],
            { State: FollowUpState.Sent } when followUp.IsOverdue(today) => texts[
                "FollowUps.SentOverdue", texts.Terms.To(followUp.Role), texts.Days.Full(followUp.Due, today)],
            { State: FollowUpState.Sent } => texts["FollowUps.Sent", texts.Terms.To(followUp.Role), texts.Days.Due(followUp.Due, today)],
            { State: FollowUpState.Accepted } => WithLine(
                Taken(line, today, texts) + (line is { With: { } second, FollowUp.LeaderOwns: false }
                    ? " " + texts.Numbers.Capital(texts["FollowUps.SupportsToo", texts.Terms.The(second)])
                    : ""),
                followUp.Answer,
                texts),
            { State: FollowUpState.Supporting } =>
                texts.Numbers.Capital(texts["FollowUps.SupportsToo", texts.Terms.The(followUp.Role)]),
            { State: FollowUpState.Declined } when string.IsNullOrWhiteSpace(followUp.Answer) => texts["FollowUps.Declined." + followUp.Role],
            { State: FollowUpState.Declined } =>
                texts["FollowUps.DeclinedBecause." + followUp.Role, Text.Quoted(followUp.Answer, Text.MaxQuote, texts)],
            { State: FollowUpState.Done, AnsweredAt: null, Outcome: null } => texts["FollowUps.Done"],
            { State: FollowUpState.Done, Result: { } result } =>
                WithLine(texts["FollowUps.DoneBy." + followUp.Role] + " " + texts["FollowUps.Result." + result], followUp.Outcome, texts),
            { State: FollowUpState.Done } => WithLine(texts["FollowUps.DoneBy." + followUp.Role], followUp.Outcome, texts),
            { State: FollowUpState.Swapped } => WithLine(
                texts["FollowUps.Swapped." + followUp.Role, texts.Terms.For(followUp.PassedTo ?? followUp.Role)], followUp.Answer, texts),
            { State: FollowUpState.Recalled } => texts["FollowUps.Recalled"],
            { State: FollowUpState.Dismissed or FollowUpState.Withdrawn } => texts["FollowUps.Dismissed"],
            _ => throw new ArgumentOutOfRangeException(nameof(line), followUp.State, null),
        };
    }

    private static string Taken(FollowUpLine line, LocalDate today, Localizer texts)
    {
        var followUp = line.FollowUp;
        var taken = followUp.LeaderOwns ? Owned(line, texts)
            : followUp is { SentAt: { } sent, AnsweredAt: { } answered }
                ? texts["FollowUps.TakenAfter." + followUp.Role, texts.Durations.Response(answered - sent)]
                : texts["FollowUps.Taken." + followUp.Role];
        return followUp.IsOverdue(today) ? taken + " " + texts["FollowUps.WasDue", texts.Days.Full(followUp.Due, today)] : taken;
    }

    /// <summary>A sentence, and after it what the partner said in their own words.</summary>
    private static string WithLine(string sentence, string? line, Localizer texts) =>
        string.IsNullOrWhiteSpace(line) ? sentence : sentence + " " + Text.Quoted(line, Text.MaxQuote, texts);

    /// <summary>
    /// The message to read, and to change where it is asked for; to copy, where nobody can receive it, which is said before.
    /// </summary>
    public static IEnumerable<CardElement> Draft(FollowUpLine line, bool isShown, Localizer texts, bool isInSight = false) => (IsSendable(line), isShown) switch
    {
        (true, false) when isInSight => [.. Text.Paragraphs(line.Draft, MaxDraft), .. Language(line, texts)],
        (true, false) => Language(line, texts),
        (true, true) =>
        [
            new TextInput(texts["FollowUps.Draft"])
            {
                Id = DraftForm.InputOf(line.FollowUp.Id),
                Value = line.Draft,
                MaxLength = FollowUpSteps.MaxMessage,
                IsMultiline = true,
            },
            .. Language(line, texts),
        ],
        _ => [Text.Rich(Spacing.Small, Text.Faint(CannotSend(line, texts))), .. Text.Paragraphs(line.Draft, MaxDraft)],
    };

    /// <summary>What the leader can do with a proposal, the useful step first.</summary>
    public static IReadOnlyList<CardAction> Steps(FollowUpLine line, bool isShown, Localizer texts, bool isInSight = false)
    {
        var data = FollowUpButton.Data(line.FollowUp.Id);
        var dismiss = Buttons.Do(texts["FollowUps.NotThisOne"], CardVerbs.FollowUpDismiss, data);
        if (!IsSendable(line))
        {
            return [Mail.To(line, texts), Buttons.Do(texts["FollowUps.PassedOn"], CardVerbs.FollowUpDone, data), dismiss];
        }

        (string, string)[] seen =
        [
            .. data,
            .. (isShown || isInSight) && line is { DraftDue: { } due, Draft.Length: > 0 } ? FollowUpButton.SeenData(due) : FollowUpButton.ShowData,
        ];
        var send = Buttons.First(line.With is null ? SendTitle(line.FollowUp, texts) : texts["FollowUps.SendTo.Both"], CardVerbs.FollowUpSend, seen);
        var owner = OtherOwner(line, data, texts);
        return isShown
            ? [send, dismiss, .. owner]
            : [send, Buttons.Do(texts["FollowUps.ReadDraft"], CardVerbs.FollowUpDraft, data), dismiss, .. owner];
    }

    /// <summary>What the leader can do about one that is with its partner.</summary>
    public static IEnumerable<ExecuteAction> Recall(FollowUp followUp, (string, string)[] data, Localizer texts) =>
        followUp.State is FollowUpState.Sent or FollowUpState.Accepted
            ? [Buttons.More(texts["FollowUps.Recall"], CardVerbs.FollowUpRecall, data)]
            : [];

    private static IEnumerable<CardElement> Language(FollowUpLine line, Localizer texts) => line is { DraftLanguage: { } language, PartnerName: { } name }
        ? [Text.Rich(Spacing.Small, Text.Faint(texts["FollowUps.DraftIn." + language, Text.Name(name)]))]
        : [];

    public static bool IsSendable(FollowUpLine line) => line is { PartnerName: not null, Reachable: true };

    /// <summary>"Send to the CCO"; short for the head of sales, so that two buttons fit a phone.</summary>
    public static string SendTitle(FollowUp followUp, Localizer texts) => texts["FollowUps.SendTo." + followUp.Role];

    /// <summary>Why there is no button to send it.</summary>
    public static string CannotSend(FollowUpLine line, Localizer texts) => line.PartnerName is null
        ? texts["FollowUps.Vacant." + line.FollowUp.Role]
        : texts["FollowUps.Unreachable", Text.Name(line.PartnerName)];
}
