using CioCoachBot.Cards;

namespace CioCoachBot.Conversation.Routing;

/// <summary>The question once more, with its likeliest answers and the way out: after a yes or a no that answers nothing.</summary>
internal static class StillAsked
{
    private const int MostAnswers = 2;

    public static AdaptiveCard Card(Question question, string text, TurnContext context)
    {
        IReadOnlyList<CardButton> buttons =
        [
            .. question.Offers.Take(MostAnswers).Select(offer => Button(offer, question)),
            .. question.Leave is { } leave ? [Button(leave, question)] : Array.Empty<CardButton>(),
        ];
        var said = YesOrNo.IsNo(text) && question.Leave is not null
            ? context.Texts["Routing.StillAsked", question.Text]
            : question.Text;
        return context.Notice(said, buttons) with { Question = question };
    }

    private static CardButton Button(Question.Offer offer, Question question)
    {
        var data = new Dictionary<string, string>(question.Inputs, StringComparer.Ordinal);
        foreach (var (name, value) in offer.Data)
        {
            data[name] = value;
        }

        return new CardButton(offer.Title, offer.Verb, data);
    }
}
