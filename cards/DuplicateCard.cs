using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>
/// Asks about a contact that is very like one in the log. Verb log.answer with data draft and too "true" saves it too, verb log.same with data interactionId leaves it at one;
/// inputs those of <see cref="LogFormCard"/>, hidden, with all that was said.
/// </summary>
public static class DuplicateCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var logged = view.Logged;
        var customer = Text.Name(view.Customer);
        var what = ", " + Days.Near(logged.Date, view.Today) + ", " + Durations.Of(logged.Minutes) + ": that is in the log already. ";
        var question = logged.Minutes == view.Minutes ? "Is this the same contact?" : "This one has " + Durations.Of(view.Minutes) + ". Is it the same contact?";
        var body = new List<CardElement> { Text.Rich(null, Text.Bold(customer), Text.Run(what + question)) };
        if (!string.IsNullOrWhiteSpace(view.Insight))
        {
            body.Add(Text.Quote(view.Insight));
        }

        body.AddRange(Carried.In(view.Values, static _ => true));
        body.AddRange(Buttons.Rows(
            Buttons.Do("Save it too", CardVerbs.LogAnswer, ("draft", view.Draft.ToString("N")), ("too", "true")),
            Buttons.Do("It is the same", CardVerbs.LogSame, ("interactionId", logged.Id.ToString()))));
        return new() { FallbackText = PlainText.Unmarked(customer + what + question, MaxFallback), Body = body };
    }

    private const int MaxFallback = 300;

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The id that the log will have, so that two presses save it once.</summary>
        public required Guid Draft { get; init; }
        /// <summary>What is in the log.</summary>
        public required Interaction Logged { get; init; }
        /// <summary>The customer's name.</summary>
        public required string Customer { get; init; }
        /// <summary>Minutes of the one that is asked about.</summary>
        public required int Minutes { get; init; }
        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
        /// <summary>What was learned in the one that is asked about.</summary>
        public string? Insight { get; init; }
        /// <summary>All that was said of it, by input id of the log form.</summary>
        public required IReadOnlyDictionary<string, string> Values { get; init; }
    }
}
