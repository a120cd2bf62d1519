using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Routing;

/// <summary>A contact that was asked about and is not in the log yet, though something else was asked or shown since.</summary>
internal static class WaitingContact
{
    private const int LeastLetters = 4;

    /// <summary>The question about the contact that a text corrects by its customer; null where it corrects none of them.</summary>
    public static Question? Find(
        IUnderstanding understanding, string text, ParseContext reading, Question question, IReadOnlyList<Customer> customers)
    {
        if (question.Waiting.Count == 0 || understanding.Understand(text, reading) is not { Intent: Intent.Edit, Insight: null } meant)
        {
            return null;
        }

        if ((meant.About ?? (meant is { Minutes: null, Date: null } ? null : meant.Customer)) is not { } name)
        {
            return question.Waiting.FirstOrDefault(waiting => IsTouched(waiting, text));
        }

        return new TypedAnswer(understanding, question, customers).Names(name)
            ? null
            : question.Waiting.FirstOrDefault(waiting => new TypedAnswer(understanding, waiting, customers).Names(name));
    }

    /// <summary>A word of the name stands in the text, though the text was not understood to name anybody.</summary>
    private static bool IsTouched(Question waiting, string text) =>
        NameOf(waiting) is { } name
        && Words(text).Intersect(Words(name), StringComparer.OrdinalIgnoreCase).Any(static word => word.Length >= LeastLetters);

    private static string[] Words(string text) =>
        text.Split([' ', ',', '.', ';', ':', '!', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);

    private static string? NameOf(Question asked) =>
        asked.Inputs.GetValueOrDefault(LogForm.SaidCustomerInput) ?? asked.Inputs.GetValueOrDefault(LogForm.NewCustomerInput);

    /// <summary>The names of those who are asked about and are on no list.</summary>
    public static IReadOnlyList<string> Names(Question question) =>
        [.. question.Waiting.Prepend(question)
            .Where(MissingForm.IsOfNew)
            .Select(NameOf)
            .OfType<string>()];
}
