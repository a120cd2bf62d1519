using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>A follow-up in the partner's personal chat; after an answer it shows the answer.</summary>
public static class PartnerFollowUpCard
{
    private const int MaxReason = 280;
    private const int MaxFallback = 400;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var followUp = view.FollowUp;
        var message = followUp.Message ?? "";
        var from = view.From is null ? texts["FollowUps.ALeader"] : Text.Name(view.From);
        var customer = view.Customer is null ? texts["FollowUps.ACustomer"] : Text.Name(view.Customer);
        var first = texts["FollowUps.From." + HowHeard(view.Contact), from, customer];
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(first + ". " + message, MaxFallback),
            Body =
            [
                Text.Heading(texts["FollowUps.HeardFromCustomer"]),
                Text.Rich(
                    Spacing.Small,
                    Text.Bold(first),
                    Text.Faint(Text.Separator + texts["FollowUps.Due", texts.Days.Due(followUp.Due, view.Today)])),
                .. Text.Paragraphs(message, FollowUpSteps.MaxMessage),
                .. view.Reason is { } reason
                    ? [Text.Rich(Spacing.Small, Text.Faint(PlainText.Of(reason, MaxReason)))]
                    : Array.Empty<CardElement>(),
                .. Answer(view, from, texts),
            ],
        };
    }

    private static string HowHeard(Interaction? contact) => contact switch
    {
        null => "Unknown",
        { Approach: not Approach.Meeting and var approach } => approach.ToString(),
        { Mode: (Mode.Phone or Mode.Video or Mode.Event) and var mode } => mode.ToString(),
        _ => "Meeting",
    };

    private static IEnumerable<CardElement> Answer(View view, string from, Localizer texts)
    {
        var data = FollowUpButton.Data(view.FollowUp.Id);
        var done = Buttons.Do(texts["FollowUps.DoneButton"], CardVerbs.PartnerDone, data);
        switch (view.FollowUp.State)
        {
            case FollowUpState.Suggested or FollowUpState.Sent when view.AskWhy:
                return AskWhy(view, from, data, texts);
            case FollowUpState.Suggested or FollowUpState.Sent:
                return
                [
                    Text.Rich(Spacing.Medium, Text.Faint(texts["FollowUps.YouWouldOwn", from])),
                    .. Line(view, texts["FollowUps.YourLine"], from, texts),
                    .. Buttons.Rows(
                        Buttons.First(texts["FollowUps.Take"], CardVerbs.PartnerAccept, data),
                        Buttons.Do(texts["FollowUps.NotNow"], CardVerbs.PartnerDecline, data),
                        done),
                ];
            case FollowUpState.Accepted:
                return
                [
                    Said(texts["FollowUps.YouTookIt"], WordsOr(texts["FollowUps.KnowsAndSupports", from], view.FollowUp.Answer)),
                    .. Line(view, texts["FollowUps.YourLine"], from, texts),
                    .. Buttons.Rows(done),
                ];
            case FollowUpState.Declined:
                return [Said(texts["FollowUps.YouSaidNotNow"], WordsOr(texts["FollowUps.Knows", from], view.FollowUp.Answer))];
            case FollowUpState.Done:
                return [Said(texts["FollowUps.Done"], WordsOr(texts["FollowUps.Knows", from], view.FollowUp.Outcome))];
            case FollowUpState.Dismissed or FollowUpState.Withdrawn or FollowUpState.Recalled:
                return [Text.Rich(Spacing.Medium, Text.Run(texts["FollowUps.TakenBack", from]))];
            default:
                throw new ArgumentOutOfRangeException(nameof(view), view.FollowUp.State, null);
        }

        string WordsOr(string ours, string? line) => string.IsNullOrWhiteSpace(line) ? ours : Text.Quoted(line, Text.MaxQuote, texts);

        RichTextBlock Said(string answer, string more) =>
            Text.Rich(Spacing.Medium, Text.Bold(answer + " "), Text.Run(texts.Numbers.Capital(more)));
    }

    private static IEnumerable<CardElement> AskWhy(View view, string from, (string, string)[] data, Localizer texts) =>
    [
        .. Line(view, texts["FollowUps.WhatStandsAgainst"], from, texts),
        .. Buttons.Rows(
            Buttons.First(texts["FollowUps.SendAnswer"], CardVerbs.PartnerDecline, data),
            Buttons.Do(texts["FollowUps.TakeAfterAll"], CardVerbs.PartnerAccept, data)),
    ];

    /// <summary>The partner's own line, which may stay empty.</summary>
    private static IEnumerable<CardElement> Line(View view, string label, string from, Localizer texts)
    {
        var fields = new Fields(texts, null, view.Refusals);
        return
        [
            .. fields.Show(new TextInput(label)
            {
                Id = PartnerAnswerForm.LineInput,
                Placeholder = texts["FollowUps.WordIsEnoughRead", from],
                MaxLength = FollowUpSteps.MaxAnswer,
            }),
            .. fields.Others(),
        ];
    }

    public sealed record View
    {
        public required FollowUp FollowUp { get; init; }

        /// <summary>The leader's name or title; null once the leader is forgotten.</summary>
        public required string? From { get; init; }

        /// <summary>The customer's name; null where it is not known any more.</summary>
        public required string? Customer { get; init; }

        /// <summary>Where it was heard; null once that is forgotten.</summary>
        public required Interaction? Contact { get; init; }

        /// <summary>Why it is worth it, in one sentence; null once the contact is forgotten.</summary>
        public string? Reason { get; init; }

        /// <summary>Today in the partner's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>True to ask for the word why not.</summary>
        public bool AskWhy { get; init; }

        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
