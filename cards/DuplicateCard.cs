using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>
/// Asks about a contact that is very like one in the log: saved too, or left at one. Inputs those of <see cref="LogForm"/>, hidden, with
/// all that was said.
/// </summary>
public static class DuplicateCard
{
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var logged = view.Logged;
        TextRun[] question = Text.Around(
            texts[logged.Minutes == view.Minutes ? "Logging.Duplicate" : "Logging.DuplicateNearly"],
            Text.Bold(Text.Name(view.Customer)),
            Text.Run(texts.Days.Near(logged.Date, view.Today)),
            Text.Run(texts.Durations.Of(logged.Minutes)),
            Text.Run(texts.Durations.Of(view.Minutes)));
        var body = new List<CardElement> { Text.Rich(null, question) };
        if (!string.IsNullOrWhiteSpace(view.Form.Insight))
        {
            body.Add(Text.Quote(view.Form.Insight, texts));
        }

        body.AddRange(Carried.In(view.Form.ToInputs(), texts));
        (string, string)[] too = [.. MissingForm.Data(view.Draft, null), MissingForm.Another];
        var saveToo = Buttons.Do(texts["Logging.SaveToo"], CardVerbs.LogAnswer, too);
        var same = Buttons.Do(texts["Logging.IsSame"], CardVerbs.LogSame, ContactButton.Data(logged.Id));
        body.AddRange(view.Dialog is not { } dialog ? Buttons.Rows(saveToo, same) : Buttons.Rows(
            InDialog(dialog, saveToo.Title, too), InDialog(dialog, same.Title, ContactButton.Data(logged.Id))));
        var asked = string.Concat(question.Select(static run => run.Text));
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(asked, MaxFallback),
            Body = body,
            Question = Question.Of(asked, [saveToo, same], view.Form.ToInputs()) with
            {
                Yes = Question.Of(same),
                No = Question.Of(saveToo),
                Form = Question.Of(Buttons.Do("", CardVerbs.LogAnswer, [.. MissingForm.Data(view.Draft, null)])),
            },
        };
    }

    private static DialogAction InDialog(string dialog, string title, (string, string)[] data) => new(title, new([("dialog", dialog), .. data]));

    private const int MaxFallback = 300;

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

        /// <summary>The name of the dialog in which it is asked; null for a card in a chat.</summary>
        public string? Dialog { get; init; }

        /// <summary>All that was said of the one that is asked about.</summary>
        public required LogForm Form { get; init; }
    }
}
