using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Requests;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>What a partner wants, in the leader's personal chat; after an answer it shows the answer.</summary>
public static class PartnerRequestCard
{
    private const int MaxFallback = 400;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var request = view.Request;
        var first = First(view, texts);
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked($"{first}. {request.Words}", MaxFallback),
            Body =
            [
                .. HandoverHead.Of(texts["Requests.Title." + request.Kind], view.Lead, first, texts.Terms.Of(request.Role)),
                .. request.Words.Length > 0
                    ? [Text.Quote(request.Words, texts, RequestRules.MaxWords)]
                    : Array.Empty<CardElement>(),
                .. request.State == RequestState.Open ? Asking(view, texts) : Answered(view, texts),
            ],
            Question = request.State == RequestState.Open ? Asked(view, texts) : null,
        };
    }

    private static string First(View view, Localizer texts)
    {
        var (request, from) = (view.Request, Text.Name(view.From));
        return request switch
        {
            { Kind: RequestKind.Visit, Day: { } day, Customer: { } customer } =>
                texts["Requests.From.Visit", from, Text.Name(customer), texts.Days.Full(day, view.Today)],
            { Kind: RequestKind.Question, Customer: { } customer } => texts["Requests.From.QuestionAbout", from, Text.Name(customer)],
            _ => texts["Requests.From." + request.Kind, from],
        };
    }

    private static IEnumerable<CardElement> Asking(View view, Localizer texts)
    {
        var fields = new Fields(texts, null, view.Refusals);
        var (accept, decline) = Answers(view.Request, texts);
        return
        [
            .. fields.Show(new TextInput(texts[view.Request.Kind == RequestKind.Question ? "Requests.YourAnswer" : "Requests.YourWord"])
            {
                Id = RequestForm.LineInput,
                Placeholder = texts["Requests.Reads", Text.Name(view.From)],
                MaxLength = RequestRules.MaxAnswer,
                IsMultiline = view.Request.Kind == RequestKind.Question ? true : null,
                Value = view.Line,
            }),
            .. fields.Others(),
            .. Buttons.Rows(accept with { Style = "positive" }, decline),
        ];
    }

    private static IEnumerable<CardElement> Answered(View view, Localizer texts) => view.Request.State == RequestState.Recalled
        ? [Text.Rich(Spacing.Medium, Text.Run(texts["Requests.Recalled", Text.Name(view.From)]))]
        : Answered(view.Request, texts);

    private static IEnumerable<CardElement> Answered(PartnerRequest request, Localizer texts) =>
    [
        Text.Rich(Spacing.Medium, Text.Bold(texts[$"Requests.You.{request.Kind}.{request.State}"])),
        .. request.Answer is { } line ? [Text.Quote(line, texts, RequestRules.MaxAnswer)] : Array.Empty<CardElement>(),
    ];

    private static (ExecuteAction Accept, ExecuteAction Decline) Answers(PartnerRequest request, Localizer texts) => (
        Buttons.Do(texts["Requests.Accept." + request.Kind], CardVerbs.RequestAccept, RequestForm.Data(request.Id)),
        Buttons.Do(texts["Requests.Decline." + request.Kind], CardVerbs.RequestDecline, RequestForm.Data(request.Id)));

    /// <summary>
    /// What may be typed to it. A question is answered with words, which are shown once more before they are sent; then a yes sends them,
    /// and a no leaves them to be said in another way. An invitation takes a yes or a no, with a word.
    /// </summary>
    private static Question Asked(View view, Localizer texts)
    {
        var (accept, decline) = Answers(view.Request, texts);
        var (yes, no) = (Question.Of(accept), Question.Of(decline));
        var isQuestion = view.Request.Kind == RequestKind.Question;
        var said = view.Line is { } line ? new[] { (RequestForm.LineInput, line) } : [];
        return Question.Of(
            texts[view.Line is null ? "Requests.Asked." + view.Request.Kind : "Requests.SendIt"],
            [accept, decline],
            [.. RequestForm.Data(view.Request.Id), .. said]) with
        {
            Yes = isQuestion && view.Line is null ? null : yes,
            No = isQuestion ? null : no,
            Words = isQuestion
                ? new Question.Line(RequestForm.LineInput, new Question.Offer(string.Empty, CardVerbs.RequestDraft, yes.Data))
                : new Question.Line(RequestForm.LineInput, null),
        };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        public required PartnerRequest Request { get; init; }

        /// <summary>The partner's name.</summary>
        public required string From { get; init; }

        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>Why the card comes again, in a sentence; null for the first time.</summary>
        public string? Lead { get; init; }

        /// <summary>What the leader said already; null for nothing.</summary>
        public string? Line { get; init; }

        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
