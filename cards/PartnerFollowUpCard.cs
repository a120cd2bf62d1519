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
    private const int MaxMessage = 1800;
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
                    Text.Faint(" · " + texts["FollowUps.Due", texts.Days.Full(followUp.Due, view.Today)])),
                .. Text.Paragraphs(message, MaxMessage),
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
                    .. Buttons.Rows(
                        Buttons.First(texts["FollowUps.Take"], CardVerbs.PartnerAccept, data),
                        Buttons.Do(texts["FollowUps.NotNow"], CardVerbs.PartnerDecline, data)),
                ];
            case FollowUpState.Accepted:
                return [Said(texts["FollowUps.YouTookIt"], texts["FollowUps.KnowsAndSupports", from]), .. Buttons.Rows(done)];
            case FollowUpState.Declined:
                return
                [
                    Said(
                        texts["FollowUps.YouSaidNotNow"],
                        string.IsNullOrWhiteSpace(view.FollowUp.Answer)
                            ? texts["FollowUps.Knows", from]
                            : Text.Quoted(view.FollowUp.Answer, Text.MaxQuote, texts)),
                ];
            case FollowUpState.Done:
                return [Said(texts["FollowUps.Done"], texts["FollowUps.Knows", from])];
            case FollowUpState.Dismissed:
                return [Text.Rich(Spacing.Medium, Text.Run(texts["FollowUps.TakenBack", from]))];
            default:
                throw new ArgumentOutOfRangeException(nameof(view), view.FollowUp.State, null);
        }

        RichTextBlock Said(string answer, string more) =>
            Text.Rich(Spacing.Medium, Text.Bold(answer + " "), Text.Run(texts.Numbers.Capital(more)));
    }

    private static IEnumerable<CardElement> AskWhy(View view, string from, (string, string)[] data, Localizer texts)
    {
        var fields = new Fields(texts, null, view.Refusals);
        return
        [
            .. fields.Show(new TextInput(texts["FollowUps.WhatStandsAgainst"])
            {
                Id = DeclineForm.WhyInput,
                Placeholder = texts["FollowUps.WordIsEnoughRead", from],
                MaxLength = FollowUpSteps.MaxAnswer,
                IsRequired = true,
                ErrorMessage = texts["FollowUps.WordIsEnough"],
            }),
            .. fields.Others(),
            .. Buttons.Rows(
                Buttons.First(texts["FollowUps.SendAnswer"], CardVerbs.PartnerDecline, data),
                Buttons.WithoutInputs(texts["FollowUps.TakeAfterAll"], CardVerbs.PartnerAccept, data)),
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

        /// <summary>Today in the partner's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>True to ask for the word why not.</summary>
        public bool AskWhy { get; init; }

        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
