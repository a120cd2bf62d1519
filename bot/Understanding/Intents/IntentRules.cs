using CioCoachBot.Understanding.Contacts;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>What an intent needs beside its words, and what speaks against it: one row each, applied from top to bottom.</summary>
internal static class IntentRules
{
    private const double Wanted = 20;

    /// <summary>A longer message tells more than a name.</summary>
    private const int MostOfName = 7;

    private static readonly Rule[] Rules =
    [
        // A correction names what it changes; a long message that names nothing is prose with "wrong" or "not" in it.
        new(Intent.Edit, -3, static (m, _) => !m.AnySlot && !m.HasNumber && m.Words > 3),

        // "Met Contoso …" at the head tells of a contact, whatever follows.
        new(Intent.Edit, -3, static (m, _) => m.Customers > 0 && m.Met > 0 && m.Message.Is(0, LexiconTag.Met)),

        // Who, how long and how: a whole contact is no correction of another.
        new(Intent.Edit, -3, static (m, _) => m.Customers > 0 && m.Minutes > 0
            && (m.Met > 0 || m.Slots.Approaches.Count > 0 || (m.Slots.Modes.Count > 0 && m.Slots.Days.Count > 0))),

        // "The CMO was there too" corrects the last contact without a word of correction.
        new(Intent.Edit, 3, static (m, _) => m.IsPartnerPresent && !m.AnyCustomer && !m.AnyMinutes && !m.IsQuestion, IsLeast: true),

        // One value and a word or a star that corrects, whatever else the words could mean.
        new(Intent.Edit, 8, static (m, _) => BareCorrection.Is(m.Message), IsLeast: true),

        // "Contoso, same as last week, 45 minutes, yesterday": who, how long and when is a contact of its own.
        new(Intent.Repeat, -4, static (m, _) => m.Customers > 0 && m.Minutes > 0 && m.Slots.Days.Exists(day => day.IsDay)),

        // "Coffee with Contoso next week" is a contact to come.
        new(Intent.Week, -6, static (m, _) => m.Customers > 0 && !m.IsQuestion
            && m.Slots.Days.Exists(day => day is { Kind: DayKind.Week, IsAhead: true })),

        // "Please do not delete my data" asks that nothing be done; "delete everything from today" is about a day.
        new(Intent.ForgetMe, -20, static (m, _) => m.IsCommandDenied || m.AnyCustomer || m.Slots.Days.Count > 0),
        new(Intent.Undo, -20, static (m, _) => m.IsCommandDenied),
        new(Intent.Privacy, -20, static (m, _) => m.IsCommandDenied),
        new(Intent.Pause, -20, static (m, _) => m.IsCommandDenied),
        new(Intent.History, -20, static (m, _) => m.IsCommandDenied),
        new(Intent.NoContact, -20, static (m, _) => m.IsCommandDenied),

        // "No contact with Contoso this week, they cancelled" is about one of them, not about the week.
        new(Intent.NoContact, -20, static (m, _) => m.Slots.Named is [var one, ..] && m.Message.Is(one.From - 1, LexiconTag.With)
            && !Enumerable.Range(0, one.From).Any(i => ClauseEnd.IsAt(m.Message, i))),

        // "45 min with Contoso, scratch that, 35": taken back within the sentence.
        new(Intent.Undo, -8, static (m, _) => m.Customers > 0 && m.Minutes > 0 && !Leads(m.Message, Intent.Undo)),

        // "No customer contact this week, was in meetings all week": nothing was, and nothing is asked.
        new(Intent.Week, -6, static (m, scores) => scores.Speaks(Intent.NoContact) && !m.IsQuestion),
        new(Intent.History, -6, static (m, scores) => scores.Speaks(Intent.NoContact) && !m.IsQuestion && !m.AnyCustomer),

        // "Kept our promise to Contoso, 10 minutes on the phone", "called Target, 25 min": a contact.
        new(Intent.Promises, -6, static (m, _) => m.Customers > 0 && m.Minutes > 0 && !m.IsQuestion),
        new(Intent.KeepPromise, -6, static (m, _) => m.Customers > 0 && m.Minutes > 0 && !m.IsQuestion),
        new(Intent.SetTarget, -6, static (m, _) => m.Minutes > 0 && m.Message.Is(0, LexiconTag.Met)
            && m.Slots.Days.Exists(day => day is { Kind: DayKind.Offset, A: <= 0 })),

        // "Not Proseware, that was Northwind": one name for another, and nothing else.
        new(Intent.Edit, 8, static (m, _) => m.IsDenied && m.Customers == 1 && !m.AnyMinutes && m.Slots.Days.Count == 0
            && m.Happened == Happened.Yes && m.Unknown == 0 && m.Words <= MostOfName && m.Met == 0, IsLeast: true),

        // "Don't ask me today but on Monday" names another day, and no pause.
        new(Intent.Pause, -10, static (m, scores) => m.IsContrast && m.Slots.Days.Count > 0 && scores.Speaks(Intent.Snooze)),

        // "Delete Marco's data" is about all that is kept of Marco.
        new(Intent.ForgetMe, 10, static (m, _) => m.IsPersonsData && m.Message.Is(0, WordClass.ActsOn), IsLeast: true),
        // "Litware again, same as last time": whom, and that it was as before.
        new(Intent.Repeat, 6, static (m, scores) => m.Slots.Customers.Count == 1 && m.Slots.Customers[0].From == 0 && !m.AnyMinutes
            && !m.IsQuestion && scores.Speaks(Intent.Repeat) && m.Unknown <= scores.Covered(Intent.Repeat) + 1, IsLeast: true),
        // Somebody else is reminded, asked after, or has something taken away.
        new(Intent.Snooze, 5, static (m, _) => m.Person is not null && m.Message.Is(0, WordClass.AsksWhom), IsLeast: true),
        new(Intent.Undo, 4, static (m, _) => m.Person is not null && m.Message.Is(0, WordClass.ActsOn), IsLeast: true),
        new(Intent.History, 7, static (m, _) => m.Person is { } other && OtherPerson.IsAskedAfter(m.Message, other.From), IsLeast: true),

        // "Did I meet Contoso on Monday?" asks what is known of it.
        new(Intent.History, 8, static (m, _) => m.AsksWhetherMet, IsLeast: true),

        // "Hab ich Contoso schon eingetragen?": whether it is in the log.
        new(Intent.History, 6, static (m, _) => m.IsQuestion && m.AnyCustomer && !m.AnyMinutes && m.HasLogged, IsLeast: true),

        // What is only supposed tells of nothing; who asks how it would be logged wants help.
        new(Intent.Unknown, 30, static (m, _) => Supposition.Is(m), IsLeast: true),
        new(Intent.Help, 31, static (m, scores) => Supposition.Is(m) && scores.Speaks(Intent.Help), IsLeast: true),

        // "Once Contoso gets back to us I'll tell you" tells of nothing yet.
        new(Intent.Unknown, 30, static (m, _) => m.TellsLater, IsLeast: true),

        // "Was habe ich Contoso versprochen": the verb is far from its question.
        new(Intent.Promises, 8, static (m, _) => m.IsAsked && m.HasPromiseWord && !m.AnyMinutes, IsLeast: true),

        // "What do I still owe the CCO a word on" asks for the follow-ups, not for what was promised to a customer.
        new(Intent.FollowUps, 9, static (m, scores) =>
            m.IsQuestion && m.AnyPartner && !m.AnyCustomer && scores.Speaks(Intent.Promises), true),

        // "Frag mich zwei Wochen lang nicht" asks for a pause.
        new(Intent.Pause, 8, static (m, scores) => m.IsNegative && m.HasPeriod && m.Customers == 0 && scores.Speaks(Intent.Snooze), true),

        // "Merci, ça m'aide" are thanks.
        new(Intent.Help, -4, static (m, _) => IsThanks(m.Message) && !m.IsQuestion),

        // When the digest is posted is not when somebody is asked.
        new(Intent.SetSchedule, -6, static (_, scores) => scores.Speaks(Intent.Digest)),

        // "Is the digest anonymous?" asks for privacy.
        new(Intent.Digest, -5, static (_, scores) => scores.Speaks(Intent.Privacy)),

        // "It was not Contoso but Fabrikam, 45 min yesterday" tells of Fabrikam.
        new(Intent.Edit, -4, static (m, _) => m.IsDenied && m.Customers > 0 && m.Minutes > 0 && m.Slots.Days.Count > 0),

        // Who is to be asked, invited or taught, at the head of a message, is no contact of the speaker's.
        new(Intent.AskLeader, Wanted, static (m, _) => m.Request == Intent.AskLeader, IsLeast: true),
        new(Intent.InviteLeader, Wanted, static (m, _) => m.Request == Intent.InviteLeader, IsLeast: true),
        new(Intent.TeachLeader, Wanted, static (m, _) => m.Request == Intent.TeachLeader, IsLeast: true),

        new(Intent.Unknown, 30, static (m, _) => LeaderRequest.IsOfPartner(m.Message, m.Slots), IsLeast: true),

        // "Ich leite die IT" tells who the speaker is, whatever else its verb may mean.
        new(Intent.LeadsIt, Wanted, static (m, _) => RoleClaim.LeadsIt(m), IsLeast: true),

        // Who somebody is, said in so many words, is nothing else.
        new(Intent.ClaimRole, 8, static (m, _) => RoleClaim.Is(m), IsLeast: true),

        // What a customer is, in the terms of the field and in no other words, whatever the reason speaks of.
        new(Intent.Engagement, 20, static (m, _) => EngagementClaim.Is(m), IsLeast: true),

        // What the last contact was for, or where its customer stands, in these words and no others.
        new(Intent.Edit, Wanted, static (m, _) => AimClaim.Is(m), IsLeast: true),

        // "Done" picks one of a list by number, partner or words of follow-ups; alone it is a nod.
        new(Intent.CompleteFollowUp, -6, static (m, scores) => !m.HasNumber && !m.AnyPartner && !scores.Speaks(Intent.FollowUps)),

        // "Nothing, I was on vacation": the first word answers, the rest explains.
        new(Intent.NoContact, 4, static (m, _) => IsAnswer(m, Intent.NoContact) && !m.AnyMinutes),

        // Who and how long is a contact: nothing is done with it, and it did happen.
        new(Intent.CompleteFollowUp, -4, static (m, _) => m.AnyCustomer && m.AnyMinutes),
        new(Intent.NoContact, -3, static (m, _) => m.AnyCustomer && m.AnyMinutes),

        // A question changes nothing.
        new(Intent.CompleteFollowUp, -5, static (m, _) => m.IsQuestion),
        new(Intent.SetTarget, -3.5, static (m, _) => m.IsQuestion),
        new(Intent.Edit, -2, static (m, _) => m.IsQuestion),
        new(Intent.NoContact, -4, static (m, _) => m.IsQuestion),

        // A target needs an amount, a schedule a day or a time; without, the words ask for the week or for later.
        new(Intent.SetTarget, -3.5, static (m, _) =>
            !m.AnyMinutes && !m.HasNumber && Percentage.Of(m.Message) is null && !TargetSlots.IsNothing(m.Message)),
        new(Intent.SetSchedule, -3, static (m, _) => m.Slots.Times.Count == 0 && !m.Slots.Days.Exists(day => day.Kind == DayKind.Weekday)),

        // "Back on Monday" is an absence until then.
        new(Intent.Resume, -4, static (m, _) => m.Slots.Days.Exists(day => day.IsDay && day.Resolve(m.Now.Date, ahead: true) > m.Now.Date)),
    ];

    public static void Apply(Survey survey, CueScores scores)
    {
        foreach (var rule in Rules)
        {
            if (!rule.Holds(survey, scores))
            {
                continue;
            }

            if (rule.IsLeast)
            {
                scores.AtLeast(rule.Intent, rule.Weight);
            }
            else
            {
                scores.Add(rule.Intent, rule.Weight);
            }
        }

        if (survey.AnyCustomer && scores.Speaks(Intent.Week))
        {
            scores.AtLeast(Intent.History, scores[Intent.Week] + IntentWeights.HistoryOverWeek);
            scores.ShareCover(Intent.Week, Intent.History);
        }
    }

    private static bool IsThanks(Message message) => Leads(message, Intent.Thanks);

    /// <summary>The first words speak for it.</summary>
    private static bool Leads(Message message, Intent intent) =>
        message.Find(0, LexiconTag.Cue, out var cue) && Cue.Intent(cue) == intent;

    private static bool IsAnswer(Survey survey, Intent intent) =>
        survey.Message.Count > 1 && ClauseEnd.IsAt(survey.Message, 1)
        && survey.Message.Find(0, LexiconTag.Cue, out var answer) && Cue.Intent(answer) == intent;

    /// <param name="Intent">What it speaks for or against.</param>
    /// <param name="Weight">Added where the intent has any; or its least.</param>
    /// <param name="Holds">When.</param>
    /// <param name="IsLeast">True where the intent counts at least so much.</param>
    private sealed record Rule(Intent Intent, double Weight, Func<Survey, CueScores, bool> Holds, bool IsLeast = false);
}
