using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>
/// Several contacts that want one look before they are saved: those with new customers of one message, or last week's again. All are
/// ticked. Inputs and data as of <see cref="ContactsForm"/>.
/// </summary>
public static class ContactsToSaveCard
{
    private const int MaxFallback = 300;
    private const int MaxNames = 4;

    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var contacts = view.Contacts.Take(ContactsForm.Most).ToList();
        var numbers = Enumerable.Range(1, contacts.Count).ToList();
        var names = texts.Numbers.AndMore([.. view.NewCustomers.Select(Text.Name)], MaxNames);
        var asked = view.NewCustomers.Count > 0 ? texts["Logging.NewSeveral", names] : texts["Logging.WeekAgain"];
        var all = string.Join(',', numbers.Select(ContactsForm.Number));
        var hidden = contacts.SelectMany((contact, i) => ContactsForm.Inputs(i + 1, contact.Form)).ToList();
        var save = Buttons.First(
            texts[view.NewCustomers.Count > 0 ? "Logging.AddAndSave" : "Logging.Save"],
            CardVerbs.LogSaveAll,
            ContactsForm.Data(contacts.Select(static contact => contact.Draft)));
        var cancel = Buttons.WithoutInputs(texts["Logging.Cancel"], CardVerbs.LogCancel);
        List<CardElement> body = [Text.Rich(null, Text.Run(asked))];
        if (view.Note is { } note)
        {
            body.Add(Text.Rich(Spacing.Small, Text.Faint(PlainText.Of(note, Text.MaxQuote))));
        }

        body.Add(new ChoiceSetInput(texts["Logging.PickWhat"], [.. contacts.Select(
            (contact, i) => new Choice(Line(contact, view.Today, texts), ContactsForm.Number(i + 1)))])
        {
            Id = ContactsForm.PickedInput,
            Value = all,
            IsMultiSelect = true,
            Style = "expanded",
        });
        body.AddRange(Carried.In(hidden, texts));
        body.AddRange(Buttons.Rows(save, cancel));
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(asked, MaxFallback),
            Body = body,
            Question = Question.Of(asked, [], hidden.Append((ContactsForm.PickedInput, all))) with
            {
                Yes = Question.Of(save),
                No = Question.Of(cancel),
            },
        };
    }

    private static string Line(Contact contact, LocalDate today, Localizer texts) => string.Join(
        " · ",
        PlainText.Unmarked(contact.Customer, Text.MaxName),
        texts.Days.Near(contact.Form.Day!.Value, today),
        texts.Durations.Of(contact.Form.Minutes!.Value))
        + (contact.Form.Insight is { } insight ? " · " + texts["Common.Quote", PlainText.Unmarked(insight, Text.MaxQuote)] : string.Empty);

    public sealed record View
    {
        /// <summary>The contacts, each complete but for the look, in their order.</summary>
        public required IReadOnlyList<Contact> Contacts { get; init; }

        /// <summary>The new customers among them, where those are why it is asked.</summary>
        public IReadOnlyList<string> NewCustomers { get; init; } = [];

        /// <summary>A line below the question, in the reader's language; null for none.</summary>
        public string? Note { get; init; }

        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
    }

    /// <summary>A contact that is not saved yet.</summary>
    /// <param name="Draft">The id that it will have.</param>
    /// <param name="Customer">The customer's name.</param>
    /// <param name="Form">All that is known of it: customer, day and minutes among it.</param>
    public sealed record Contact(Guid Draft, string Customer, LogForm Form);
}
