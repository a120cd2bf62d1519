using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;

namespace CioCoachBot.Cards;

/// <summary>A partner named a leader by a name that several have, or by one that is nearly somebody's: who is meant.</summary>
public static class WhichLeaderCard
{
    private const int MaxShown = 6;
    private const int MaxFallback = 200;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var asked = texts["Requests.WhomDoYouMean", texts.Numbers.Quoted(Text.Name(view.Said))];
        var carried = view.Wanted.ToInputs();
        var named = view.Leaders.Take(MaxShown)
            .Select(static leader => Buttons.Do(leader.Name, CardVerbs.RequestWhom, WantedForm.Data(leader.Id)))
            .ToList();
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(asked, MaxFallback),
            Body =
            [
                Text.Rich(null, Text.Bold(asked)),
                .. Carried.In(carried, texts),
                .. Buttons.Rows([.. named.Select(static (button, i) => i < Buttons.MostInSight ? button : Buttons.Behind(button))]),
            ],
            Question = Question.Of(texts["Requests.WhoIsMeant"], named, carried),
        };
    }

    /// <summary>Somebody who may be meant.</summary>
    /// <param name="Id">Who.</param>
    /// <param name="Name">As Teams shows the name.</param>
    public sealed record Choice(PersonId Id, string Name);

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The name as it was typed.</summary>
        public required string Said { get; init; }

        /// <summary>Who may be meant, at most six shown.</summary>
        public required IReadOnlyList<Choice> Leaders { get; init; }

        /// <summary>What is wanted of them.</summary>
        public required WantedForm Wanted { get; init; }
    }
}
