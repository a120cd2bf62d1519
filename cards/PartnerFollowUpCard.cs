using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
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
            FallbackText = PlainText.Unmarked(view.Lead is null ? first + ". " + message : $"{view.Lead} {first}. {message}", MaxFallback),
            Body =
            [
                .. HandoverHead.Of(
                    texts["FollowUps.HeardFromCustomer"], view.Lead, first, texts["FollowUps.Due", texts.Days.Due(followUp.Due, view.Today)]),
                .. Text.Paragraphs(message, FollowUpSteps.MaxMessage),
                .. view.Reason is { } reason
                    ? [Text.Rich(Spacing.Small, Text.Faint(PlainText.Of(reason, MaxReason)))]
                    : Array.Empty<CardElement>(),
                .. Answer(view, from, texts),
            ],
            Question = Asked(view, texts),
        };
    }

    private static string HowHeard(Interaction? contact) => contact switch
    {
        null => "Unknown",
        { Approach: not Approach.Meeting and var approach } => approach.ToString(),
        { Mode: (Mode.Phone or Mode.Video or Mode.Event) and var mode } => mode.ToString(),
        _ => "Meeting",
    };

    /// <summary>What was answered, and then the partner's line or who knows of it; null while nothing is.</summary>
    public static (string Answer, string? More)? Said(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var from = view.From is null ? null : Text.Name(view.From);
        return view.FollowUp switch
        {
            { State: FollowUpState.Accepted or FollowUpState.Supporting, LeaderOwns: true, DoneAt: null } =>
                With(texts["FollowUps.YouSupportIt"], "FollowUps.KnowsAndOwns", view.FollowUp.Answer),
            { State: FollowUpState.Done, AnsweredAt: null } or { State: FollowUpState.Supporting, DoneAt: not null } when !view.IsDoneByPartner =>
                (from is null ? texts["FollowUps.Done"] : texts["FollowUps.ClosedByLeader", from], null),
            { State: FollowUpState.Supporting } when view.With is { } owner => (
                texts.Numbers.Capital(texts[
                    view.FollowUp.DoneAt is not null ? "FollowUps.YouSupported"
                    : view.OwnerTookIt ? "FollowUps.YouSupport" : "FollowUps.Owner.PartnerOnce",
                    texts.Terms.The(owner)]),
                null),
            { State: FollowUpState.Accepted } => With(texts["FollowUps.YouTookIt"], "FollowUps.KnowsAndSupports", view.FollowUp.Answer),
            { State: FollowUpState.Declined } => With(texts["FollowUps.YouSaidNotNow"], "FollowUps.Knows", view.FollowUp.Answer),
            { State: FollowUpState.Swapped, PassedTo: { } role } =>
                With(texts["FollowUps.YouPassedIt", texts.Terms.For(role)], "FollowUps.Knows", view.FollowUp.Answer),
            { State: FollowUpState.Done } => With(texts["FollowUps.YouDidIt"], "FollowUps.Knows", view.FollowUp.Outcome),
            _ => null,
        };

        // Of a leader who is forgotten nobody knows.
        (string, string?)? With(string answer, string key, string? line) => (
            answer,
            !string.IsNullOrWhiteSpace(line) ? texts.Numbers.Capital(Text.Quoted(line, Text.MaxQuote, texts))
                : from is null ? null : texts.Numbers.Capital(texts[key, from]));
    }

    /// <summary>The answers to what came of it.</summary>
    /// <param name="followUp">What is done.</param>
    /// <param name="likely">What its partner's line speaks for; null where it does not tell.</param>
    /// <param name="texts">The reader's.</param>
    public static IReadOnlyList<CardButton> Results(FollowUp followUp, FollowUpResult? likely, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(texts);
        return [.. LikelyFirst(followUp, likely).Select(result => new CardButton(
            texts["FollowUps.ResultButton." + result],
            CardVerbs.PartnerResult,
            FollowUpButton.ResultDataOf(followUp.Id, result).ToDictionary(
                static pair => pair.Item1, static pair => pair.Item2, StringComparer.Ordinal)))];
    }

    private static IEnumerable<FollowUpResult> LikelyFirst(FollowUp followUp, FollowUpResult? said)
    {
        FollowUpResult[] likely = followUp.Role switch
        {
            PartnerRole.Cmo => [FollowUpResult.IdeaTaken, FollowUpResult.Reference],
            PartnerRole.Cco => [FollowUpResult.ProblemSolved, FollowUpResult.Reference],
            _ => [FollowUpResult.Renewal, FollowUpResult.Expansion],
        };
        return ((FollowUpResult[])[.. said is { } one ? [one] : Array.Empty<FollowUpResult>(), .. likely, FollowUpResult.NothingYet, .. Enum.GetValues<FollowUpResult>()])
            .Distinct();
    }

    /// <summary>What may be typed to it: an answer to this follow-up, or what came of it.</summary>
    private static Question? Asked(View view, Localizer texts)
    {
        var inputs = FollowUpButton.Data(view.FollowUp.Id);
        return view.FollowUp switch
        {
            { IsWithPartner: true } => Question.Of(
                texts[view.AskWhy ? "FollowUps.WhatStandsAgainst" : "FollowUps.HeardFromCustomer"], [], inputs) with
            {
                Open = view.AskWhy ? [PartnerAnswerForm.LineInput] : [],
            },
            { State: FollowUpState.Done, Result: null, AnsweredAt: not null } => Question.Of(texts["FollowUps.CameOfIt"], ResultActions(view, texts)),
            _ => null,
        };
    }

    private static IReadOnlyList<ExecuteAction> ResultActions(View view, Localizer texts) =>
    [
        .. Results(view.FollowUp, view.Likely, texts).Select(static (button, place) =>
        {
            (string, string)[] data = [.. button.Data!.Select(static pair => (pair.Key, pair.Value))];
            return place < Buttons.MostInSight ? Buttons.Do(button.Title, button.Verb, data) : Buttons.More(button.Title, button.Verb, data);
        }),
    ];

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
                    Text.Rich(
                        Spacing.Medium,
                        Text.Faint(view.From is null ? texts["FollowUps.NobodyToTell"]
                            : view.FollowUp.LeaderOwns ? texts["FollowUps.YouWouldSupport", from]
                            : view.With is { } other ? texts["FollowUps.WentToBoth", texts.Terms.To(other)]
                            : texts["FollowUps.YouWouldOwn", from])),
                    .. Line(view, texts["FollowUps.YourLine"], from, texts),
                    .. Buttons.Rows(
                    [
                        Buttons.First(texts[view.FollowUp.LeaderOwns ? "FollowUps.SupportButton" : "FollowUps.Take"], CardVerbs.PartnerAccept, data),
                        Buttons.Do(texts["FollowUps.NotNow"], CardVerbs.PartnerDecline, data),
                        done,
                        .. view.From is null ? [] : Others(view.FollowUp, texts),
                    ]),
                ];
            case FollowUpState.Accepted:
                return [.. Said(), .. Line(view, texts["FollowUps.YourLine"], from, texts), .. Buttons.Rows(done)];
            case FollowUpState.Done when view.FollowUp.Result is { } result:
                return [.. Said(), Text.Rich(Spacing.Small, Text.Run(texts["FollowUps.Result." + result]))];
            case FollowUpState.Done when view.FollowUp.AnsweredAt is null:
                return Said();
            case FollowUpState.Done:
                return
                [
                    .. Said(),
                    Text.Rich(Spacing.Small, Text.Faint(texts["FollowUps.CameOfIt"])),
                    .. Buttons.Rows(
                    [
                        .. ResultActions(view, texts),
                        Buttons.More(texts["FollowUps.NotDoneYet"], CardVerbs.PartnerReopen, data),
                    ]),
                ];
            case FollowUpState.Supporting when view.FollowUp.DoneAt is null:
                return [.. Said(), .. Buttons.Rows(done)];
            case FollowUpState.Declined or FollowUpState.Swapped or FollowUpState.Supporting:
                return Said();
            case FollowUpState.Withdrawn when view.FollowUp.IsTakenBackWithContact:
                return [Text.Rich(Spacing.Medium, Text.Run(texts["FollowUps.TakenBackWithContact", from]))];
            case FollowUpState.Dismissed or FollowUpState.Withdrawn or FollowUpState.Recalled:
                return [Text.Rich(Spacing.Medium, Text.Run(texts["FollowUps.TakenBack", from]))];
            default:
                throw new ArgumentOutOfRangeException(nameof(view), view.FollowUp.State, null);
        }

        IEnumerable<CardElement> Said() => PartnerFollowUpCard.Said(view, texts) is not { } said ? [] :
        [
            said.More is { } more
                ? Text.Rich(Spacing.Medium, Text.Bold(said.Answer + " "), Text.Run(more))
                : Text.Rich(Spacing.Medium, Text.Bold(said.Answer)),
        ];
    }

    /// <summary>The other partners for whom it may be.</summary>
    private static IEnumerable<ExecuteAction> Others(FollowUp followUp, Localizer texts) =>
        Enum.GetValues<PartnerRole>().Where(role => role != followUp.Role).Select(role => Buttons.More(
            texts["FollowUps.OneFor." + role], CardVerbs.PartnerSwap, FollowUpButton.SwapData(followUp.Id, role)));

    private static IEnumerable<CardElement> AskWhy(View view, string from, (string, string)[] data, Localizer texts) =>
    [
        .. Line(view, texts["FollowUps.WhatStandsAgainst"], from, texts),
        .. Buttons.Rows(
            Buttons.First(texts["FollowUps.SendAnswer"], CardVerbs.PartnerDecline, data),
            Buttons.Do(texts["FollowUps.TakeAfterAll"], CardVerbs.PartnerAccept, data)),
    ];

    /// <summary>The partner's own line, which may stay empty; none where nobody would read it.</summary>
    private static IEnumerable<CardElement> Line(View view, string label, string from, Localizer texts)
    {
        var fields = new Fields(texts, null, view.Refusals);
        return
        [
            .. view.From is null ? [] : fields.Show(new TextInput(label)
            {
                Id = PartnerAnswerForm.LineInput,
                Placeholder = texts["FollowUps.WordIsEnoughRead", from],
                MaxLength = FollowUpSteps.MaxAnswer,
                Value = view.Line,
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

        /// <summary>The other partner of a joint item that is open for both, or whom this one supports; else null.</summary>
        public PartnerRole? With { get; init; }

        /// <summary>True where the other partner of a joint item has answered that it is theirs.</summary>
        public bool OwnerTookIt { get; init; }

        /// <summary>True where a partner said that it is done; else its leader did.</summary>
        internal bool IsDoneByPartner => FollowUp.State == FollowUpState.Done ? FollowUp.AnsweredAt is not null : OwnerTookIt;

        /// <summary>Where it was heard; null once that is forgotten.</summary>
        public required Interaction? Contact { get; init; }

        /// <summary>Why it is worth it, in one sentence; null once the contact is forgotten.</summary>
        public string? Reason { get; init; }

        /// <summary>What came of it, as far as the partner's line tells; null where it does not.</summary>
        public FollowUpResult? Likely { get; init; }

        /// <summary>Today in the partner's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>Why the card comes again, in a sentence; null for the first time.</summary>
        public string? Lead { get; init; }

        /// <summary>What the partner said already; null for nothing.</summary>
        public string? Line { get; init; }

        /// <summary>True to ask for the word why not.</summary>
        public bool AskWhy { get; init; }

        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
