using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Customers;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards;

/// <summary>On which day a customer is to be met. Input and data of <see cref="PlanForm"/>.</summary>
public static class PlanContactCard
{
    private const int MaxFallback = 200;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var asked = texts["Prompts.WhenMeet", Text.Name(view.Customer.Name)];
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(asked, MaxFallback),
            Body =
            [
                Text.Rich(null, Text.Around(texts["Prompts.WhenMeet"], Text.Bold(Text.Name(view.Customer.Name)))),
                .. new Fields(texts, null, view.Refusals).Show(
                    new DateInput(texts["Prompts.PlanDay"])
                    {
                        Id = PlanForm.DayInput,
                        Value = LocalDatePattern.Iso.Format(view.Day),
                        Min = LocalDatePattern.Iso.Format(view.Today),
                        IsRequired = true,
                        ErrorMessage = texts["Prompts.PlanDayWhich"],
                    },
                    alsoFor: PlanRefusal),
                .. Buttons.Rows(Buttons.First(texts["Prompts.Plan"], CardVerbs.PlanMake, PlanForm.Data(view.Customer.Id))),
            ],
        };
    }

    /// <summary>The field of a refusal of the day.</summary>
    private const string PlanRefusal = "date";

    public sealed record View
    {
        public required Customer Customer { get; init; }

        /// <summary>The day that stands in the input.</summary>
        public required LocalDate Day { get; init; }

        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>What is wrong, shown at its field.</summary>
        public IReadOnlyList<Coach.Refusal> Refusals { get; init; } = [];
    }
}
