using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards;

/// <summary>
/// The weekly question: how the week stands, what may have taken place to be ticked, and the one thing worth doing. Inputs and data of
/// <see cref="ContactsForm"/> and <see cref="WorthButton"/>.
/// </summary>
public static class PromptCard
{
    /// <summary>The most contacts that can be ticked.</summary>
    public const int MostLines = 5;

    private const int MaxUsual = 2;
    private const int MaxButtonName = 18;
    private const int MaxNote = 300;
    private const int MaxWorth = 600;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        if (view.IsOfPlans)
        {
            return OfPlans(view, texts);
        }

        var durations = texts.Durations;
        var question = view.IsRecovery
            ? texts["Prompts.Recovery", durations.Of(view.TargetMinutes - view.Minutes)]
            : texts[view.Minutes > 0 ? "Prompts.QuestionMore" : "Prompts.Question"];
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Prompts.SoFar", question, durations.Of(view.Minutes), durations.Of(view.TargetMinutes)],
            Speak = texts["Prompts.SoFar", question, durations.Spoken(view.Minutes), durations.Spoken(view.TargetMinutes)],
            Body =
            [
                Text.Heading(question),
                .. Bar.WithFigure(texts, view.Minutes, view.TargetMinutes, view.DaysAway),
                .. Ticks(view, texts),
                .. view.Worth is { } worth ? [Worth(worth, IsInSight(view), texts)] : Array.Empty<CardElement>(),
                .. view.SaysHow ? [Text.Quiet(texts["Prompts.OneLine"], Spacing.Medium)] : Array.Empty<CardElement>(),
                .. view.Note is { } note ? [Text.Quiet(PlainText.Unmarked(note, MaxNote))] : Array.Empty<CardElement>(),
                .. Buttons.Rows([.. Answers(view, texts)]),
            ],
        };
    }

    /// <summary>How several planned contacts went: to be ticked, and no more.</summary>
    private static AdaptiveCard OfPlans(View view, Localizer texts)
    {
        var question = texts["Prompts.HowWere", texts.Numbers.And([.. view.Lines.Take(MostLines).Select(static line => Text.UnmarkedName(line.Customer))])];
        return new()
        {
            Lang = texts.Language,
            FallbackText = question,
            Speak = question,
            Body = [Text.Heading(question), .. Ticks(view, texts), .. Buttons.Rows([.. Answers(view, texts).Take(2)])],
        };
    }

    private static IEnumerable<CardElement> Ticks(View view, Localizer texts)
    {
        if (view.Lines.Count == 0)
        {
            yield break;
        }

        yield return Text.SmallHeading(texts["Prompts.Ticked"], Spacing.Medium);
        foreach (var (line, i) in view.Lines.Take(MostLines).Select(static (line, i) => (line, i)))
        {
            yield return new ToggleInput(Text.UnmarkedName(line.Customer), texts["Prompts.TookPlace"]) { Id = ContactsForm.TickedInput(i + 1), Value = "false", Spacing = Spacing.Small };
            yield return new ColumnSet(
            [
                new(ColumnWidth.Weight(1),
                [
                    new NumberInput(texts["Prompts.TickMinutes"])
                    {
                        Id = ContactsForm.MinutesInput(i + 1),
                        Value = line.Minutes,
                    },
                ]),
                new(ColumnWidth.Weight(1),
                [
                    new DateInput(texts["Prompts.TickDay"])
                    {
                        Id = ContactsForm.DayInput(i + 1),
                        Value = LocalDatePattern.Iso.Format(line.Day),
                        Max = LocalDatePattern.Iso.Format(view.Today),
                    },
                ]),
            ])
            { Spacing = Spacing.None };
        }
    }

    private static Container Worth(WorthView worth, bool inSight, Localizer texts)
    {
        List<CardElement> items =
        [
            new TextBlock(texts["Prompts.WorthDoing"]) { Weight = TextWeight.Bolder },
            Text.Rich(Spacing.Small, Text.Run(PlainText.Of(texts.Worth(worth), MaxWorth))),
        ];
        if (texts.DoWorth(worth) is { } title)
        {
            var button = Buttons.Do(title, CardVerbs.PromptWorth, new WorthButton(worth.Thing.Key).Data());
            items.Add(Buttons.Answers([inSight ? button : Buttons.Behind(button)]));
        }

        return new(items) { Style = Ground.Emphasis, Spacing = Spacing.Medium };
    }

    private static bool IsInSight(View view) => view.Lines.Count > 0 || view.Usual.Count < MaxUsual;

    private static IEnumerable<CardAction> Answers(View view, Localizer texts)
    {
        if (view.Lines.Count > 0)
        {
            yield return Buttons.First(
                texts["Prompts.SaveTicked"],
                CardVerbs.LogTicked,
                [.. ContactsForm.Data(view.Lines.Take(MostLines).Select(static line => line.Draft)), .. view.Lines.Take(MostLines).SelectMany(Hidden), .. view.IsOfPlans ? [ContactsForm.OfPlans] : Array.Empty<(string, string)>()]);
        }

        var asked = AskedButton.Data(view.Today);
        var why = new WhyButton(view.IsOfPlans ? MessageKind.PlannedContact : MessageKind.Prompt);
        foreach (var (usual, place) in view.Usual.Take(view.Lines.Count > 0 ? 0 : MaxUsual).Select(static (usual, place) => (usual, place)))
        {
            var title = texts["Prompts.Usual", PlainText.Of(usual.Name, MaxButtonName), texts.Durations.Of(usual.Minutes)];
            (string, string)[] data = [.. RepeatButton.Data(usual.Id, usual.Minutes), asked];
            yield return place == 0 ? Buttons.First(title, CardVerbs.LogRepeat, data) : Buttons.Do(title, CardVerbs.LogRepeat, data);
        }

        var isFirst = view.Usual.Count == 0 && view.Lines.Count == 0;
        yield return isFirst
            ? Buttons.First(texts["Prompts.LogContact"], CardVerbs.LogForm, asked)
            : Buttons.WithoutInputs(texts["Prompts.AnotherContact"], CardVerbs.LogForm, asked);
        var nothing = Buttons.WithoutInputs(
            texts[view.Minutes > 0 ? "Prompts.NothingMore" : "Prompts.NothingThisWeek"], CardVerbs.WeekNone, asked);
        yield return isFirst ? nothing : Buttons.Behind(nothing);
        yield return Buttons.More(texts["Prompts.AskTomorrow"], CardVerbs.PromptSnooze, asked);
        yield return Buttons.More(texts["Prompts.Why"], CardVerbs.PromptWhy, [.. new WorthButton(view.Worth?.Thing.Key).Data(), .. why.Data()]);
    }

    private static IEnumerable<(string, string)> Hidden(Line line, int place) => ContactsForm.Inputs(
        place + 1, new LogForm { Customer = line.Id, NewCustomer = line.Id is null ? line.Customer : null });

    public sealed record View
    {
        /// <summary>Minutes so far this week.</summary>
        public required int Minutes { get; init; }

        public required int TargetMinutes { get; init; }

        /// <summary>On how many working days of the week the leader is away.</summary>
        public int DaysAway { get; init; }

        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }

        /// <summary>True on a Thursday after an early question: what the rest of the week can do.</summary>
        public bool IsRecovery { get; init; }

        /// <summary>True where only the planned contacts are asked about.</summary>
        public bool IsOfPlans { get; init; }

        /// <summary>What may have taken place: at most <see cref="MostLines"/> are shown.</summary>
        public IReadOnlyList<Line> Lines { get; init; } = [];

        /// <summary>
        /// At most two customers that the leader meets often, each with the usual minutes: one tap logs it for today. Not shown beside lines.
        /// </summary>
        public IReadOnlyList<(CustomerId Id, string Name, int Minutes)> Usual { get; init; } = [];

        /// <summary>The one thing worth doing; null for none.</summary>
        public WorthView? Worth { get; init; }

        /// <summary>True where it is said that one line is enough: to who is new to it.</summary>
        public bool SaysHow { get; init; }

        /// <summary>What changes about the question from now on, in the reader's language; null for nothing.</summary>
        public string? Note { get; init; }
    }

    /// <summary>A contact that may have taken place.</summary>
    /// <param name="Draft">The id that it will have, so that two presses save it once.</param>
    /// <param name="Id">The customer; null for one that is not on the list yet.</param>
    /// <param name="Customer">The customer's name.</param>
    /// <param name="Day">The day.</param>
    /// <param name="Minutes">How long.</param>
    public sealed record Line(Guid Draft, CustomerId? Id, string Customer, LocalDate Day, int Minutes);
}
