using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>
/// The contacts of one message: a line each, every week of theirs once, the most useful follow-ups, and one Undo for all.
/// </summary>
public static class ContactsSavedCard
{
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var standing = view.Contacts.Where(static contact => contact.Interaction.DeletedAt is null).ToList();
        return standing.Count == 0 ? TakenBack(view, texts) : Standing(view, standing, texts);
    }

    private const int MaxFallback = 300;
    private const int MaxPromises = 2;
    private const int MaxFollowUps = 3;
    private const int MaxEdits = 8;

    private static AdaptiveCard TakenBack(View view, Localizer texts) => new()
    {
        Lang = texts.Language,
        FallbackText = PlainText.Unmarked(
            texts["Logging.TakenBackAll", texts.Numbers.And([.. view.Contacts.Select(static contact => Text.Name(contact.Customer))])],
            MaxFallback),
        Body =
        [
            .. view.Contacts.Select(contact => Gone(contact, view.Today, texts)),
            .. Buttons.Rows(Buttons.Do(texts["Logging.RestoreAll"], CardVerbs.LogRestore, ContactsButton.Data(Ids(view)))),
        ],
    };

    private static AdaptiveCard Standing(View view, List<Contact> standing, Localizer texts)
    {
        var headline = texts["Logging.Headline." + view.Headline];
        var total = texts.Plural(
            "Logging.Contacts", standing.Count, texts.Durations.Of(standing.Sum(static contact => contact.Interaction.Minutes)));
        var body = new List<CardElement> { Text.Rich(null, SavedContact.Headline(headline), Text.Run(total)) };
        if (view.SharedMinutes is { } whole)
        {
            var share = texts.Durations.Of(standing[0].Interaction.Minutes);
            body.Add(Text.Quiet(texts["Logging.Shared", texts.Durations.Of(whole), share]));
        }

        foreach (var contact in view.Contacts)
        {
            body.AddRange(contact.Interaction.DeletedAt is null ? Lines(contact, view.Today, texts) : [Gone(contact, view.Today, texts)]);
        }

        foreach (var week in view.Weeks)
        {
            var label = new TextBlock(texts.Days.WeekOf(week.Monday, view.Today)) { Weight = TextWeight.Bolder };
            body.AddRange(Bar.Labelled(
                label, Bar.Figures(texts, week.Minutes, week.TargetMinutes), week.Minutes, week.TargetMinutes, Spacing.Medium));
        }

        var followUps = MostUseful(standing);
        var shown = followUps.FirstOrDefault(static line => line.ShowDraft);
        for (var i = 0; i < followUps.Count; i++)
        {
            body.Add(Compact(followUps[i], i, followUps[i] == shown, view.Today, texts));
        }

        var asking = standing.Find(static contact => contact.AsksWhoHears);
        var asked = asking is null ? null : texts["FollowUps.Who.AskAt", Text.Name(asking.Customer)];
        if (asked is not null)
        {
            body.AddRange(HearerQuestion.Of(asked, asking!.Interaction, texts));
        }

        body.AddRange(Buttons.Rows(
        [
            view.StepsBack
                ? Buttons.Do(
                    texts["Logging.Undo"],
                    CardVerbs.LogUndoAll,
                    ContactsButton.Data([.. view.Contacts.Select(static contact => contact.Interaction)]))
                : Buttons.Do(texts["Logging.UndoAll"], CardVerbs.LogUndoAll, ContactsButton.Data(Ids(view))),
            .. view.SharedMinutes is { } minutes ? Each(view, minutes, followUps.Count, texts) : [],
            .. standing.Take(MaxEdits).Select(contact => Buttons.More(
                texts["Logging.EditOne", Text.Name(contact.Customer)], CardVerbs.LogEdit, ContactButton.Data(contact.Interaction.Id))),
        ]));
        var names = texts.Numbers.And([.. standing.Select(static contact => Text.Name(contact.Customer))]);
        var last = view.Weeks[^1];
        return new()
        {
            Lang = texts.Language,
            FallbackText = PlainText.Unmarked(
                texts["Logging.ContactsFallback", headline, names, texts.Days.WeekOf(last.Monday, view.Today), Bar.Figures(
                    texts, last.Minutes, last.TargetMinutes)],
                MaxFallback),
            Body = body,
            Question = asked is null ? null : HearerQuestion.Asked(asked, asking!.Interaction, texts),
        };
    }

    private static IEnumerable<CardElement> Lines(Contact contact, LocalDate today, Localizer texts) =>
    [
        Text.Rich(Spacing.Medium, Text.Bold(Text.Name(contact.Customer)), Text.Run(
            " · " + ContactLine.Of(contact.Interaction, today, texts))),
        .. SavedContact.Heard(contact.Interaction, contact.IsPrivateAgain, texts),
        .. contact.Promises.Take(MaxPromises).Select(promise => SavedContact.Promised(promise.Text, promise.Due, today, texts)),
    ];

    private static RichTextBlock Gone(Contact contact, LocalDate today, Localizer texts) => Text.Rich(
        Spacing.Medium,
        Text.Around(
            texts["Logging.TakenBack"],
            Text.Bold(Text.Name(contact.Customer)),
            Text.Run(texts.Days.Near(contact.Interaction.Date, today)),
            Text.Run(texts.Durations.Of(contact.Interaction.Minutes))));

    /// <summary>
    /// What can be sent goes first, then what is to be decided, then what is on its way; one of each contact before a second of any.
    /// </summary>
    private static List<FollowUpLine> MostUseful(List<Contact> standing) =>
    [
        .. standing
            .SelectMany(static contact => contact.FollowUps.Select(static (line, place) => (Line: line, Place: place)))
            .OrderBy(static followUp => followUp.Line switch
            {
                { ShowDraft: true } => 0,
                { FollowUp.State: FollowUpState.Suggested, Reachable: true } => 1,
                { FollowUp.State: FollowUpState.Suggested } => 2,
                _ => 3,
            })
            .ThenBy(static followUp => followUp.Place)
            .Take(MaxFollowUps)
            .Select(static followUp => followUp.Line),
    ];

    private static Container Compact(FollowUpLine line, int place, bool showDraft, LocalDate today, Localizer texts)
    {
        var followUp = line.FollowUp;
        List<CardElement> head =
        [
            Text.Rich(null, Text.Around(
                texts["Logging.FollowUpAt"],
                Text.Bold(FollowUpBlock.Title(line, texts)),
                Text.Run(Text.Name(line.Customer)))),
        ];
        return followUp.State == FollowUpState.Suggested
            ? FollowUpBlock.Block(
                place,
                head,
                [Text.Rich(Spacing.Small, Text.Run(FollowUpBlock.Reason(line, texts))), .. FollowUpBlock.Draft(line, showDraft, texts)],
                place,
                FollowUpBlock.Steps(line, showDraft, texts),
                texts)
            : FollowUpBlock.Block(
                place, head, [Text.Rich(Spacing.Small, Text.Run(FollowUpBlock.Status(line, today, texts)))], place, [], texts);
    }

    /// <summary>The whole length for each, in sight where the follow-ups leave a place.</summary>
    private static IEnumerable<CardAction> Each(View view, int minutes, int followUps, Localizer texts)
    {
        var each = Buttons.Do(
            texts["Logging.Each", texts.Durations.Of(minutes)], CardVerbs.LogEach, ContactsButton.Data(Ids(view), minutes));
        yield return followUps < Buttons.MostInSight - 1 ? each : Buttons.Behind(each);
    }

    private static IEnumerable<InteractionId> Ids(View view) => view.Contacts.Select(static contact => contact.Interaction.Id);

    public sealed record View
    {
        /// <summary>How the first line begins.</summary>
        public ConfirmationHeadline Headline { get; init; }

        /// <summary>In the order in which they were said, also those that were taken back.</summary>
        public required IReadOnlyList<Contact> Contacts { get; init; }

        /// <summary>The weeks in which they were, each once, the latest last.</summary>
        public required IReadOnlyList<WeekFigures> Weeks { get; init; }

        /// <summary>The minutes of the whole, where one contact was shared evenly by all of them; null where it was not.</summary>
        public int? SharedMinutes { get; init; }

        /// <summary>True where Undo takes back the last change of all, not the contacts.</summary>
        public bool StepsBack { get; init; }

        /// <summary>Today in the leader's zone.</summary>
        public required LocalDate Today { get; init; }
    }

    /// <summary>One contact with the customer's name, and what came of it.</summary>
    public sealed record Contact(Interaction Interaction, string Customer)
    {
        /// <summary>True where it is not sure who should hear its insight. A card asks for one at a time.</summary>
        public bool AsksWhoHears { get; init; }

        /// <summary>True where its insight was shared until its text changed.</summary>
        public bool IsPrivateAgain { get; init; }

        /// <summary>What was promised in it.</summary>
        public IReadOnlyList<(string Text, LocalDate Due)> Promises { get; init; } = [];

        /// <summary>The follow-ups with their present state.</summary>
        public IReadOnlyList<FollowUpLine> FollowUps { get; init; } = [];
    }

    /// <summary>Minutes of a week, and its target in minutes.</summary>
    public sealed record WeekFigures(LocalDate Monday, int Minutes, int TargetMinutes);
}
