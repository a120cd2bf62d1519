using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Words;

namespace CioCoachBot.Cards;

/// <summary>What the coach can do, with examples that work when typed literally; also the answer to what it did not understand, with the two likeliest actions in front.</summary>
public static class HelpCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var body = new List<CardElement>();
        if (view.Lead is { } lead)
        {
            body.Add(Text.Rich(null, Text.Run(PlainText.Of(lead, MaxLead))));
        }

        if (!view.Brief)
        {
            body.Add(view.Lead is null ? Text.Heading("What I can do") : Text.SmallHeading("What I can do", Spacing.Medium));
            body.AddRange(Examples(view).Select(static example =>
                Text.Rich(Spacing.Small, Text.Bold(example.Say), Text.Faint("  " + example.Does))));
        }

        body.AddRange(view.ForLeader
            ? Buttons.Rows(Buttons.First("Log a contact", CardVerbs.LogForm), Buttons.Do("My week", CardVerbs.WeekShow))
            : Buttons.Rows(Buttons.Do("What is with me", CardVerbs.FollowUpsShow)));
        return new()
        {
            FallbackText = PlainText.Unmarked(view.Lead ?? "Write: Contoso, 45 min, yesterday. Or: my week, follow-ups, log, help.", MaxLead),
            Body = body,
        };
    }

    private const int MaxLead = 400;

    /// <summary>What can be typed, word for word, and what comes of it.</summary>
    internal static IEnumerable<(string Say, string Does)> Examples(View view)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (view.ForLeader)
        {
            yield return ("Contoso, 45 min, yesterday", "logs it");
            yield return ("log", "opens the form");
            yield return ("actually it was an hour", "changes the last one; undo takes it back");
            yield return ("my week", "your time against the target");
            yield return ("show last month", "what you logged, to change or delete");
            yield return ("when did I last see Contoso", "the day, and what you heard");
            yield return ("prepare me for Contoso", "what is owed, open and heard");
            yield return ("who needs a visit", "customers longest unseen");
            yield return ("promises", "what you owe customers");
        }

        yield return ("follow-ups", "what is open with partners");
        if (view.ForLeader)
        {
            yield return ("set my target to 3 hours a week", "from this week on");
            yield return ("ask me on Fridays at 15:00", "another time for my question");
            yield return ("I am away until 7 December", "no question before");
        }

        if (view.ForAdmin)
        {
            yield return ("partners", "names the CMO, the CCO and the head of sales");
            yield return ("digest now", "in a channel: posts the digest");
        }

        yield return ("privacy", "what I keep, and who sees it");
        yield return ("help", "this list");
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>One or two sentences above; null for the plain help.</summary>
        public string? Lead { get; init; }
        /// <summary>True for a reader who is a leader; a partner's help is shorter.</summary>
        public bool ForLeader { get; init; } = true;
        /// <summary>True for admins: adds their commands.</summary>
        public bool ForAdmin { get; init; }
        /// <summary>True to show only the lead and the two likeliest actions (log.form, week.show).</summary>
        public bool Brief { get; init; }
    }
}
