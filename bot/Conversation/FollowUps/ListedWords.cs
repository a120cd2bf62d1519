using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>Which of several follow-ups a partner means: "all of them", "the Contoso one".</summary>
internal static class ListedWords
{
    private const int ShortestFirstWord = 4;

    private static readonly WordsAround TheOne = new("TheOne");

    /// <summary>The answer to which one is meant, in words that are on no button; null where the text is none.</summary>
    public static async ValueTask<IReadOnlyList<Reply>?> AnswerAsync(
        string text, Question question, IReadOnlyList<FollowUp> listed, Dictionary<CustomerId, string> names, TurnContext context)
    {
        if (question.Offers.Select(static offer => offer.Verb).Distinct(StringComparer.Ordinal).ToList() is not [var verb])
        {
            return null;
        }

        var step = new TypedStep(verb, null, question.Inputs.GetValueOrDefault(PartnerAnswerForm.LineInput), IsSure: true);
        if (TypedStep.AllWords.Contains(text.Trim().TrimEnd('.', '!'), StringComparer.OrdinalIgnoreCase))
        {
            return await TakeAllAsync(step, listed, context);
        }

        return listed.Where(followUp => IsNamed(text, followUp, names)).ToList() is [var meant]
            ? await PartnerWords.StepAsync(step, meant, context)
            : null;
    }

    /// <summary>Takes the step with each that it fits.</summary>
    public static async ValueTask<IReadOnlyList<Reply>?> TakeAllAsync(TypedStep step, IReadOnlyList<FollowUp> open, TurnContext context)
    {
        var replies = new List<Reply>();
        foreach (var followUp in open.Where(followUp => PartnerWords.Fits(followUp, step)))
        {
            replies.AddRange(await PartnerWords.StepAsync(step, followUp, context));
        }

        return replies.Count == 0 ? null : replies;
    }

    /// <summary>True where the text is the name of the follow-up's customer and nothing else: "Contoso", "the Contoso one".</summary>
    public static bool IsNamed(string text, FollowUp followUp, Dictionary<CustomerId, string> names) =>
        names.GetValueOrDefault(followUp.Customer) is { } name && TheOne.Inside(text) is { } said
        && (string.Equals(said, name, StringComparison.OrdinalIgnoreCase)
            || (name.Split(' ')[0] is { Length: >= ShortestFirstWord } first
                && string.Equals(said, first, StringComparison.OrdinalIgnoreCase)));
}
