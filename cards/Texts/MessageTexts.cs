using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Cards.Texts;

/// <summary>What the message to a partner is drafted from.</summary>
/// <param name="FollowUp">The follow-up.</param>
/// <param name="Contact">Where it was heard.</param>
/// <param name="Customer">The customer's name.</param>
public sealed record Draft(FollowUp FollowUp, Interaction Contact, string Customer)
{
    /// <summary>The day by which an answer is hoped for, when it leaves today.</summary>
    public LocalDate Due { get; init; } = FollowUp.Due;

    /// <summary>The customers of its <see cref="FollowUp.Before"/>, by name.</summary>
    public IReadOnlyList<string> HeardAt { get; init; } = [];

    /// <summary>How the insight is meant; null where there is none.</summary>
    public InsightSense? Sense { get; init; }

    /// <summary>What else waits for the partner, with the customer's name.</summary>
    public IReadOnlyList<(FollowUp FollowUp, string Customer)> PiledUp { get; init; } = [];
}

/// <summary>
/// The message to a partner in the leader's voice: who, what was heard, why it is the partner's, one thing to do by a day, and what the
/// leader brings.
/// </summary>
public static class MessageTexts
{
    private const int MostNamed = 3;
    private const int MostPiledUp = 5;
    private const int LongestQuotation = 400;

    private static readonly string[] AskedByDate = ["renewal", "contract"];
    private static readonly string[] AskedByConcern = ["service", "onboarding", "order", "licence"];

    /// <summary>What is taken up with the customer, where there is one to take it up with: not with those who were only watched.</summary>
    private static readonly string[] AskedOfThem = ["service", "onboarding", "complaint", "care", "business"];

    private static readonly string[] OfMarket = ["market-trend", "competitor", "price"];
    private static readonly string[] NeedData = ["personalization", "consent", "segment"];

    /// <param name="texts">The partner's.</param>
    /// <param name="draft">What it is about.</param>
    public static string Message(this Localizer texts, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(draft);
        var followUp = draft.FollowUp;

        // The day stays right however late the message is read.
        var due = texts.Days.Full(draft.Due, followUp.SuggestedAt.InUtc().Date);
        if (FollowUpTexts.HasOwnWords(followUp))
        {
            return string.Join(' ', [Heard(texts, draft), OfRule(texts, draft, due)]);
        }

        var elsewhere = draft.HeardAt.Distinct(StringComparer.Ordinal)
            .Where(name => !string.Equals(name, draft.Customer, StringComparison.Ordinal))
            .Take(MostNamed)
            .ToList();
        return string.Join(' ',
        [
            Heard(texts, draft),
            .. elsewhere.Count == 0 ? [] : new[] { texts["FollowUps.Message.Also", followUp.Before.Days, texts.Numbers.And(elsewhere)] },
            .. FollowUpTexts.Others(texts, followUp),
            Why(texts, followUp, draft.Sense?.Stance ?? InsightStance.Need),
            texts[AskKey(followUp, draft.Sense, draft.Contact), due],
            .. IsOffered(followUp, draft.Sense) ? [texts["FollowUps.Message.Offer"]] : Array.Empty<string>(),
        ]);
    }

    private static string OfRule(Localizer texts, Draft draft, string due)
    {
        var key = "FollowUps.Rule." + draft.FollowUp.Rule + ".Ask";
        if (draft.FollowUp.Rule != SilenceRule.Name)
        {
            return texts[key, due, draft.Customer];
        }

        List<string> waiting = [.. draft.PiledUp
            .Select(one => texts["FollowUps.AboutAt", texts.About(one.FollowUp), one.Customer])
            .Distinct(StringComparer.Ordinal)];
        return waiting.Count == 0
            ? texts[key + ".None", due]
            : texts[key, due, draft.Customer, texts.Numbers.AndMore(waiting, MostPiledUp)];
    }

    /// <summary>Why it comes to this partner; a complaint is what the customer needs.</summary>
    private static string Why(Localizer texts, FollowUp followUp, InsightStance stance) => (followUp.Role, stance) switch
    {
        (PartnerRole.Cco, InsightStance.Concern) => texts["FollowUps.Message.Needs." + followUp.Theme],
        (var role, InsightStance.Market) when !OfMarket.Contains(followUp.Theme, StringComparer.Ordinal) =>
            texts["FollowUps.Message.Why." + role + "." + InsightStance.Need],
        var (role, _) => texts["FollowUps.Message.Why." + role + "." + stance],
    };

    /// <summary>What is asked: never what was told already, and nothing to mend where somebody praised.</summary>
    private static string AskKey(FollowUp followUp, InsightSense? sense, Interaction contact)
    {
        var ask = "FollowUps.Theme." + followUp.Theme + ".Ask";
        return sense switch
        {
            { WantsToBeShown: true } => "FollowUps.Message.Show",
            { Case: { } state } when state != InsightCase.Speaks && state.IsFor(followUp.Role) => "FollowUps.Message.Case." + state,
            { Stance: InsightStance.Praise, OffersToSpeak: true } => "FollowUps.Message.Speaks",
            { Stance: InsightStance.Praise } => "FollowUps.Message.Praise." + followUp.Role,
            { Stance: InsightStance.Idea } => "FollowUps.Message.Idea." + followUp.Role,
            _ when contact.Approach is Approach.Observation or Approach.DigitalListening && AskedOfThem.Contains(followUp.Theme, StringComparer.Ordinal) =>
                "FollowUps.Message.Watched",
            { IsDated: true } when AskedByDate.Contains(followUp.Theme, StringComparer.Ordinal) => ask + ".Dated",
            { Stance: InsightStance.Concern } when AskedByConcern.Contains(followUp.Theme, StringComparer.Ordinal) => ask + ".Concern",
            _ => ask,
        };
    }

    /// <summary>Data is offered where the partner can do nothing without it.</summary>
    private static bool IsOffered(FollowUp followUp, InsightSense? sense) => sense is not { Stance: InsightStance.Praise }
        && followUp.Role == PartnerRole.Cmo && NeedData.Contains(followUp.Theme, StringComparer.Ordinal);

    /// <summary>What was heard, in the words that the leader wrote down; where nothing was, that they met.</summary>
    private static string Heard(Localizer texts, Draft draft)
    {
        var (contact, customer) = (draft.Contact, draft.Customer);
        if (string.IsNullOrWhiteSpace(contact.Insight))
        {
            return texts["FollowUps.Message.Met", customer, texts.Days.DayAndMonth(contact.Date)];
        }

        var quoted = texts.Numbers.Quoted(Sentence(Quotation(contact.Insight)));
        return texts[
            "FollowUps.Message." + HowHeard(contact),
            customer,
            draft.Sense is { Language: var language } && language != texts.Language ? texts["FollowUps.Message.In." + language, quoted] : quoted];
    }

    private static string HowHeard(Interaction contact) => contact switch
    {
        { Approach: not Approach.Meeting and var approach } => approach.ToString(),
        { Mode: Mode.Phone or Mode.Video } => "Call",
        _ => "Meeting",
    };

    /// <summary>What was typed in haste, quoted as a sentence: a capital first and a full stop last.</summary>
    private static string Sentence(string words) => words.Length == 0
        ? words
        : char.ToUpperInvariant(words[0]) + words[1..] + (words[^1] is '.' or '!' or '?' or '…' ? "" : ".");

    /// <summary>The insight in one line, cut between two words where it is long.</summary>
    private static string Quotation(string insight)
    {
        var line = string.Join(' ', insight.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = line is ['"' or '“' or '„' or '«', .. var inner, '"' or '”' or '“' or '»'] ? inner.Trim() : line;
        if (line.Length <= LongestQuotation)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', LongestQuotation - 1);
        end = end > 0 ? end : LongestQuotation - (char.IsHighSurrogate(line[LongestQuotation - 1]) ? 1 : 0);
        return line[..end].TrimEnd(',', ';', ':', ' ') + " …";
    }
}
