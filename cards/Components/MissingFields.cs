using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Text;

namespace CioCoachBot.Cards.Components;

/// <summary>The inputs for what a log still needs, and for nothing else.</summary>
internal static class MissingFields
{
    /// <summary>The most customers or days to choose from at one tap.</summary>
    public const int MostSuggested = 4;

    public static IEnumerable<CardElement> Of(MissingCard.View view, Localizer texts, List<Choice> customers)
    {
        if (view.IsOpenCustomer)
        {
            var few = view.Open > 1 && view.Suggested.Count > 0;
            if (few)
            {
                yield return Few(view, texts);
            }
            else if (view.Customers.Count > 0)
            {
                yield return new ChoiceSetInput(texts["Logging.Customer"], customers)
                {
                    Id = LogForm.CustomerInput,
                    Style = "filtered",
                    Placeholder = texts["Logging.TypeName"],
                };
            }

            var typed = view.Form.NewCustomer;
            yield return new TextInput(
                texts[few ? "Logging.OrAnotherCustomer" : view.Customers.Count > 0 ? "Logging.OrNewCustomer" : "Logging.Customer"])
            {
                Id = LogForm.NewCustomerInput,
                Value = typed is null ? null : Shortened.To(typed, Customer.MaxName * 2),
                Placeholder = texts["Logging.CustomerName"],
                MaxLength = Customer.MaxName,
            };
        }

        if (view.AsksDate)
        {
            yield return new DateInput(texts["Logging.Day"])
            {
                Id = LogForm.DayInput,
                Value = LogForm.Of(view.Form.Day ?? (view.Days.Count > 0 ? view.Days[0] : null)),
                Max = LogForm.Of(view.Today),
            };
        }

        if (view.AsksMinutes)
        {
            // Without bounds: Microsoft's renderer takes an empty bounded number for wrong, and then no button of the card works.
            yield return new NumberInput(texts["Logging.MinutesField"])
            {
                Id = LogForm.ExactMinutesInput,
                Value = (double?)view.Form.ExactMinutes ?? view.DoubtedMinutes,
            };
        }
    }

    private static ChoiceSetInput Few(MissingCard.View view, Localizer texts)
    {
        List<Choice> choices = [.. view.Suggested.Take(MostSuggested).Select(Choices.Of)];
        return new(
            texts["Logging.Customer"],
            view.NewCustomer is { } name ? [new(texts["Logging.NewChoice", Text.UnmarkedName(name)], MissingForm.AddNew), .. choices] : choices)
        {
            Id = LogForm.CustomerInput,
            Value = view.Form.Customer?.ToString(),
            Style = "expanded",
        };
    }
}
