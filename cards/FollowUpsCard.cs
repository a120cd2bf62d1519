using System.Globalization;
using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.FollowUps;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What is open: a leader's with partners, or a partner's own.</summary>
public static class FollowUpsCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var body = new List<CardElement>();
        if (view.ForMe.Count > 0)
        {
            body.Add(Text.Heading("Sent to you"));
            foreach (var (line, from) in view.ForMe.Take(MaxShown))
            {
                body.Add(Asked(line, from, view.Today));
            }

            body.AddRange(More(view.ForMe.Count));
        }

        if (view.Mine.Count > 0)
        {
            body.Add(Text.Heading("Open with partners") with { Spacing = body.Count == 0 ? null : Spacing.Large });
            foreach (var line in view.Mine.Take(MaxShown))
            {
                body.Add(Mine(line, view.Today));
            }

            body.AddRange(More(view.Mine.Count));
        }

        if (body.Count == 0)
        {
            body.Add(Text.Line("Nothing is open with partners."));
            body.AddRange(Buttons.Rows(Buttons.Do("Log a contact", CardVerbs.LogForm)));
        }

        return new()
        {
            FallbackText = body.Count <= 2
                ? "Nothing is open with partners."
                : Numbers.Capital(Numbers.Of(view.Mine.Count + view.ForMe.Count, "follow-up is open.", "follow-ups are open.")),
            Body = body,
        };
    }

    private const int MaxShown = 10;
    private const int MaxDraft = 900;

    private static Container Mine(FollowUpLine line, LocalDate today)
    {
        var followUp = line.FollowUp;
        (string, string)[] data = [("followUpId", followUp.Id.ToString()), ("list", "true")];
        var items = Row(line, " · " + Text.Name(followUp.Theme) + " · " + Terms.Of(followUp.Role), FollowUpBlock.Status(line, today));
        switch (followUp.State)
        {
            case FollowUpState.Suggested when line is { PartnerName: not null, Reachable: true }:
                items.AddRange(line.ShowDraft ? Text.Paragraphs(followUp.Draft, MaxDraft) : []);
                items.AddRange(Buttons.Rows(
                    Buttons.Do(FollowUpBlock.SendTitle(followUp.Role), CardVerbs.FollowUpSend, data),
                    line.ShowDraft ? Buttons.Do("Not this one", CardVerbs.FollowUpDismiss, data) : Buttons.Do("Read the draft", CardVerbs.FollowUpDraft, data)));
                break;
            case FollowUpState.Suggested when line.ShowDraft:
                items.Add(Text.Rich(Spacing.Small, Text.Faint(FollowUpBlock.CannotSend(line))));
                items.AddRange(Text.Paragraphs(followUp.Draft, MaxDraft));
                items.AddRange(Buttons.Rows(
                    Buttons.Do("I passed it on", CardVerbs.FollowUpDone, data),
                    Buttons.Do("Not this one", CardVerbs.FollowUpDismiss, data)));
                break;
            case FollowUpState.Suggested:
                items.AddRange(Buttons.Rows(
                    Buttons.Do("Read the draft", CardVerbs.FollowUpDraft, data),
                    Buttons.Do("Not this one", CardVerbs.FollowUpDismiss, data)));
                break;
            case FollowUpState.Sent or FollowUpState.Accepted:
                items.AddRange(Buttons.Rows(Buttons.Do("Done", CardVerbs.FollowUpDone, data)));
                break;
            default:
                break;
        }

        return new(items) { Style = Ground.Emphasis, Spacing = Spacing.Small };
    }

    private static Container Asked(FollowUpLine line, string from, LocalDate today)
    {
        var followUp = line.FollowUp;
        (string, string)[] data = [("followUpId", followUp.Id.ToString()), ("list", "true")];
        var accepted = followUp.State == FollowUpState.Accepted;
        var items = Row(
            line,
            " · " + Text.Name(followUp.Theme) + " · from " + Text.Name(from),
            (accepted ? "You took it. Due " : "Due ") + Days.Full(followUp.Due, today) + ".");
        items.AddRange(accepted
            ? Buttons.Rows(Buttons.Do("Done", CardVerbs.HandOverDone, data))
            : Buttons.Rows(Buttons.Do("I take it", CardVerbs.HandOverAccept, data), Buttons.Do("Not now", CardVerbs.HandOverDecline, data)));
        return new(items) { Style = Ground.Emphasis, Spacing = Spacing.Small };
    }

    private static List<CardElement> Row(FollowUpLine line, string what, string status) =>
    [
        line.Number is { } number
            ? Text.Rich(null, Text.Faint(string.Create(CultureInfo.InvariantCulture, $"{number}  ")), Text.Bold(Text.Name(line.Customer)), Text.Run(what))
            : Text.Rich(null, Text.Bold(Text.Name(line.Customer)), Text.Run(what)),
        Text.Rich(Spacing.Small, Text.Faint(status)),
    ];

    private static IEnumerable<CardElement> More(int count)
    {
        if (count > MaxShown)
        {
            yield return Text.Quiet("And " + Numbers.Word(count - MaxShown) + " more.");
        }
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>Today in the reader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>The leader's follow-ups, soonest due first, at most ten shown.</summary>
        public IReadOnlyList<FollowUpLine> Mine { get; init; } = [];
        /// <summary>Those that leaders sent to the reader: with the sender's name, at most ten shown.</summary>
        public IReadOnlyList<(FollowUpLine Line, string From)> ForMe { get; init; } = [];
    }
}
