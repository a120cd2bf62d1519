using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;

namespace CioCoachBot.Cards;

/// <summary>The weekly question.</summary>
public static class PromptCard
{
    private const int MaxUsual = 2;
    private const int MaxButtonName = 18;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var question = texts[view.Minutes > 0 ? "Prompts.QuestionMore" : "Prompts.Question"];
        var durations = texts.Durations;
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Prompts.SoFar", question, durations.Of(view.Minutes), durations.Of(view.TargetMinutes)],
            Speak = texts["Prompts.SoFar", question, durations.Spoken(view.Minutes), durations.Spoken(view.TargetMinutes)],
            Body =
            [
                Text.Heading(question),
                .. Bar.WithFigure(texts, view.Minutes, view.TargetMinutes),
                Text.Quiet(texts["Prompts.OneLine"], Spacing.Medium),
                .. Buttons.Rows([.. Answers(view, texts)]),
            ],
        };
    }

    private static IEnumerable<CardAction> Answers(View view, Localizer texts)
    {
        foreach (var (usual, place) in view.Usual.Take(MaxUsual).Select(static (usual, place) => (usual, place)))
        {
            var title = texts["Prompts.Usual", PlainText.Of(usual.Name, MaxButtonName), texts.Durations.Of(usual.Minutes)];
            var data = RepeatButton.Data(usual.Id, usual.Minutes);
            yield return place == 0 ? Buttons.First(title, CardVerbs.LogRepeat, data) : Buttons.Do(title, CardVerbs.LogRepeat, data);
        }

        yield return view.Usual.Count == 0
            ? Buttons.First(texts["Prompts.LogContact"], CardVerbs.LogForm)
            : Buttons.Do(texts["Prompts.AnotherContact"], CardVerbs.LogForm);
        var nothing = Buttons.Do(texts[view.Minutes > 0 ? "Prompts.NothingMore" : "Prompts.NothingThisWeek"], CardVerbs.WeekNone);
        yield return view.Usual.Count == 0 ? nothing : Buttons.Behind(nothing);
        yield return Buttons.More(texts["Prompts.AskTomorrow"], CardVerbs.PromptSnooze);
        yield return Buttons.More(texts["Prompts.Why"], CardVerbs.PromptWhy);
    }

    public sealed record View
    {
        /// <summary>Minutes so far this week.</summary>
        public required int Minutes { get; init; }

        public required int TargetMinutes { get; init; }

        /// <summary>At most two customers that the leader meets often, each with the usual minutes: one tap logs it for today.</summary>
        public IReadOnlyList<(CustomerId Id, string Name, int Minutes)> Usual { get; init; } = [];
    }
}
