using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>A follow-up in the partner's personal chat. Verbs handover.accept, handover.decline (input why), handover.done; after an answer it shows the answer.</summary>
public static class PartnerFollowUpCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var followUp = view.FollowUp;
        var from = Text.Name(view.From);
        var customer = Text.Name(view.Customer);
        var first = "From " + from + ", after " + PlainText.Of(view.After, MaxAfter) + " with " + customer;
        var due = "due " + Days.Full(followUp.Due, view.Today);
        var body = new List<CardElement>
        {
            Text.Heading("Heard from a customer"),
            Text.Rich(Spacing.Small, Text.Bold(first), Text.Faint(" · " + due)),
        };
        body.AddRange(Text.Paragraphs(followUp.Draft, MaxDraft));
        body.AddRange(Answer(view, from));
        return new() { FallbackText = PlainText.Unmarked(first + ". " + followUp.Draft, MaxFallback), Body = body };
    }

    private const int MaxAfter = 60;
    private const int MaxDraft = 1800;
    private const int MaxFallback = 400;
    private const int MaxWhy = 500;

    private static IEnumerable<CardElement> Answer(View view, string from)
    {
        (string, string)[] data = [("followUpId", view.FollowUp.Id.ToString())];
        var take = Buttons.First("I take it", CardVerbs.HandOverAccept, data);
        switch (view.FollowUp.State)
        {
            case FollowUpState.Suggested or FollowUpState.Sent when view.AskWhy:
                var fields = new Fields(Localizer.English, null, view.Refusals);
                return
                [
                    .. fields.Show(new TextInput("What stands against it?")
                    {
                        Id = "why",
                        Placeholder = "A word is enough; " + from + " reads it",
                        MaxLength = MaxWhy,
                        IsRequired = true,
                        ErrorMessage = "A word is enough.",
                    }),
                    .. fields.Others(),
                    .. Buttons.Rows(
                        Buttons.First("Send the answer", CardVerbs.HandOverDecline, data),
                        Buttons.WithoutInputs("I take it after all", CardVerbs.HandOverAccept, data)),
                ];
            case FollowUpState.Suggested or FollowUpState.Sent:
                return
                [
                    Text.Rich(Spacing.Medium, Text.Faint("You would own it, " + from + " supports.")),
                    .. Buttons.Rows(take, Buttons.Do("Not now", CardVerbs.HandOverDecline, data)),
                ];
            case FollowUpState.Accepted:
                return
                [
                    Text.Rich(Spacing.Medium, Text.Bold("You took it. "), Text.Run(Numbers.Capital(from) + " knows, and supports.")),
                    .. Buttons.Rows(Buttons.Do("Done", CardVerbs.HandOverDone, data)),
                ];
            case FollowUpState.Declined:
                return
                [
                    Text.Rich(
                        Spacing.Medium,
                        Text.Bold("You said not now. "),
                        Text.Run(string.IsNullOrWhiteSpace(view.FollowUp.Answer) ? Numbers.Capital(from) + " knows." : Text.Quoted(view.FollowUp.Answer, Text.MaxQuote))),
                ];
            case FollowUpState.Done:
                return [Text.Rich(Spacing.Medium, Text.Bold("Done. "), Text.Run(Numbers.Capital(from) + " knows."))];
            case FollowUpState.Dismissed:
                return [Text.Rich(Spacing.Medium, Text.Run("Taken back by " + from + ". Nothing is left to do."))];
            default:
                throw new ArgumentOutOfRangeException(nameof(view), view.FollowUp.State, null);
        }
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The follow-up.</summary>
        public required FollowUp FollowUp { get; init; }
        /// <summary>The leader's name or title.</summary>
        public required string From { get; init; }
        /// <summary>The customer's name.</summary>
        public required string Customer { get; init; }
        /// <summary>How the contact was ("a call", "a visit"), in a few words.</summary>
        public required string After { get; init; }
        /// <summary>Today in the partner's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>True to ask for the word why not.</summary>
        public bool AskWhy { get; init; }
        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    }
}
