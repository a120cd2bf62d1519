using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.FollowUps;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What is open: a leader's with partners, and what leaders sent to the reader.</summary>
public static class FollowUpsCard
{
    private const int MaxShown = 10;
    private const int MaxLead = 280;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var body = new List<CardElement>();
        if (view.Lead is { } lead)
        {
            body.Add(Text.Rich(null, Text.Run(PlainText.Of(lead, MaxLead))));
        }

        if (view.ForMe.Count > 0)
        {
            body.Add(Text.Heading(texts["FollowUps.SentToYou"]));
            body.AddRange(view.ForMe.Take(MaxShown).Select((asked, place) => Asked(asked.Line, asked.From, place, view.Today, texts)));
            body.AddRange(More(view.ForMe.Count, texts));
        }

        if (view.Mine.Count > 0)
        {
            body.Add(Text.Heading(texts["FollowUps.OpenWithPartners"]) with { Spacing = body.Count == 0 ? null : Spacing.Large });
            body.AddRange(view.Mine.Take(MaxShown).Select((line, place) => Mine(line, view.ForMe.Count + place, view.Today, texts)));
            body.AddRange(More(view.Mine.Count, texts));
        }

        var open = view.Mine.Count + view.ForMe.Count;
        if (open == 0)
        {
            body.Add(Text.Line(texts["FollowUps.None"]));
            body.AddRange(view.IsLeader ? Buttons.Rows(Buttons.Do(texts["FollowUps.LogContact"], CardVerbs.LogForm)) : []);
        }

        return new()
        {
            Lang = texts.Language,
            FallbackText = open == 0 ? texts["FollowUps.None"] : texts.Numbers.Capital(
                texts.Plural("FollowUps.Open", open, texts.Numbers.Word(open))),
            Body = body,
        };
    }

    /// <summary>Who owns a follow-up and who supports.</summary>
    public static string OwnerOf(FollowUpLine line, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(texts);
        return FollowUpBlock.OwnerOf(line, texts);
    }

    private static Container Mine(FollowUpLine line, int place, LocalDate today, Localizer texts)
    {
        var followUp = line.FollowUp;
        var data = FollowUpButton.ListedData(followUp.Id);
        var head = Head(
            line,
            Text.Separator + texts.About(followUp) + Text.Separator + texts.Terms.Of(followUp.Role),
            FollowUpBlock.Status(line, today, texts));
        var owner = FollowUpBlock.OtherOwner(line, data, texts);
        var dismiss = Buttons.Do(texts["FollowUps.NotThisOne"], CardVerbs.FollowUpDismiss, data);
        var read = Buttons.Do(texts["FollowUps.ReadDraft"], CardVerbs.FollowUpDraft, data);
        var draft = line.ShowDraft && followUp.State == FollowUpState.Suggested ? FollowUpBlock.Draft(line, isShown: true, texts) : [];
        IEnumerable<CardAction> steps = followUp.State switch
        {
            FollowUpState.Suggested when FollowUpBlock.IsSendable(line) =>
            [
                Buttons.Do(
                    FollowUpBlock.SendTitle(followUp, texts),
                    CardVerbs.FollowUpSend,
                    [.. data, .. line is { ShowDraft: true, DraftDue: { } due } ? FollowUpButton.SeenData(due) : FollowUpButton.ShowData]),
                line.ShowDraft ? dismiss : read,
                .. owner,
            ],
            FollowUpState.Suggested when line.ShowDraft =>
                [Mail.To(line, texts), Buttons.Do(texts["FollowUps.PassedOn"], CardVerbs.FollowUpDone, data), dismiss],
            FollowUpState.Suggested => [read, dismiss],
            FollowUpState.Sent or FollowUpState.Accepted =>
            [
                Buttons.Do(texts["FollowUps.DoneButton"], CardVerbs.FollowUpDone, data),
                .. FollowUpBlock.Recall(followUp, data, texts),
                .. owner,
            ],
            _ => [],
        };
        return Row(head, draft, place, steps, texts);
    }

    private static Container Asked(FollowUpLine line, string? from, int place, LocalDate today, Localizer texts)
    {
        var followUp = line.FollowUp;
        var data = FollowUpButton.ListedData(followUp.Id);
        var accepted = followUp.State == FollowUpState.Accepted;
        var head = Head(
            line,
            Text.Separator + texts["FollowUps.AboutFrom", texts.About(followUp), from is null ? texts["FollowUps.ALeader"] : Text.Name(from)],
            followUp.IsOverdue(today)
                ? texts["FollowUps.WasDue", texts.Days.Full(followUp.Due, today)]
                : texts[accepted ? followUp.LeaderOwns ? "FollowUps.SupportDue" : "FollowUps.TakenDue" : "FollowUps.DueOn", texts.Days.Due(followUp.Due, today)]);
        IReadOnlyList<CardAction> steps = accepted
            ? [Buttons.Do(texts["FollowUps.DoneButton"], CardVerbs.PartnerDone, data)]
            :
            [
                Buttons.Do(texts[followUp.LeaderOwns ? "FollowUps.SupportButton" : "FollowUps.Take"], CardVerbs.PartnerAccept, data),
                Buttons.Do(texts["FollowUps.NotNow"], CardVerbs.PartnerDecline, data),
            ];
        return Row(head, [], place, steps, texts);
    }

    private static Container Row(
        IReadOnlyList<CardElement> head,
        IEnumerable<CardElement> between,
        int place,
        IEnumerable<CardAction> steps,
        Localizer texts) =>
        new([.. Folded.Of(Folded.Id(place), head, between, place < Buttons.MostInSight && steps.Any(), steps, texts)])
        {
            Style = Ground.Emphasis,
            Spacing = Spacing.Small,
        };

    private static List<CardElement> Head(FollowUpLine line, string what, string status) =>
    [
        line.Number is { } number
            ? Text.Rich(
                null,
                Text.Faint(string.Create(CultureInfo.InvariantCulture, $"{number}  ")),
                Text.Bold(Text.Name(line.Customer)),
                Text.Run(what))
            : Text.Rich(null, Text.Bold(Text.Name(line.Customer)), Text.Run(what)),
        Text.Rich(Spacing.Small, Text.Faint(status)),
    ];

    private static IEnumerable<CardElement> More(int count, Localizer texts) =>
        count > MaxShown ? [Text.Quiet(texts["FollowUps.More", texts.Numbers.Word(count - MaxShown)])] : [];

    public sealed record View
    {
        /// <summary>True where the reader keeps customer time: a partner has none to log.</summary>
        public bool IsLeader { get; init; } = true;

        /// <summary>Why the list comes by itself, in a sentence; null where it was asked for.</summary>
        public string? Lead { get; init; }

        /// <summary>Today in the reader's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>The leader's follow-ups, soonest due first, at most ten shown.</summary>
        public IReadOnlyList<FollowUpLine> Mine { get; init; } = [];

        /// <summary>
        /// Those that leaders sent to the reader, at most ten shown; with the sender's name, null for one who is forgotten.
        /// </summary>
        public IReadOnlyList<(FollowUpLine Line, string? From)> ForMe { get; init; } = [];
    }
}
