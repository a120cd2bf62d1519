using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.FollowUps.Rules;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Cards.Texts;

/// <summary>What follow-ups are about, why they are worth it, and the message that the partner gets.</summary>
public static class FollowUpTexts
{
    private const int MostNamed = 4;
    private const int MostNamedInMessage = 3;
    private const int MostInWords = 12;
    private const int MostOfUnknown = 80;
    private const int LongestQuotation = 400;

    /// <summary>A theme's name: "onboarding".</summary>
    /// <param name="texts">The reader's.</param>
    /// <param name="theme">Its code; another text is shown as it is, made safe.</param>
    public static string Theme(this Localizer texts, string theme)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Themes.Exists(theme) ? texts["FollowUps.Theme." + theme + ".Name"] : PlainText.Of(theme, MostOfUnknown);
    }

    /// <summary>What a follow-up is about in a word or two: what its rule proposes, or its theme.</summary>
    public static string About(this Localizer texts, FollowUp followUp)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(followUp);
        return HasOwnWords(followUp) ? texts["FollowUps.Rule." + followUp.Rule + ".Name"] : texts.Theme(followUp.Theme);
    }

    /// <summary>
    /// Why a follow-up is worth it, in one sentence: what the theme is to the partner, or that it came up before and where.
    /// </summary>
    /// <param name="texts">The reader's.</param>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="customer">Where it came up now.</param>
    /// <param name="heardAt">The customers of its <see cref="FollowUp.Before"/>, by name.</param>
    public static string Reason(this Localizer texts, FollowUp followUp, string customer, IReadOnlyList<string> heardAt)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(heardAt);
        return HasOwnWords(followUp)
            ? texts["FollowUps.Rule." + followUp.Rule + ".Why", texts.Terms.For(followUp.Role)]
            : string.Join(' ', [Why(texts, followUp, customer, heardAt), .. Others(texts, followUp)]);
    }

    /// <summary>True where the reason speaks of what the leader did or missed: it is not for the partner to read.</summary>
    public static bool IsForLeaderAlone(this FollowUp followUp)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        return followUp.Rule is JointVisitRule.Name or TeachInRule.Name or SilenceRule.Name;
    }

    /// <summary>True where the rule says more than that the insight is of a theme.</summary>
    private static bool HasOwnWords(FollowUp followUp) =>
        followUp.Rule is BoardNotesRule.Name or CoCreationBriefRule.Name or LoanDebriefRule.Name or DataStreamRule.Name or JointVisitRule.Name
            or TeachInRule.Name or SilenceRule.Name;

    private static string Why(Localizer texts, FollowUp followUp, string customer, IReadOnlyList<string> heardAt)
    {
        if (followUp.Rule == FollowUpSwap.Rule)
        {
            return texts["FollowUps.ReasonSwapped"];
        }

        var (theme, days) = ("FollowUps.Theme." + followUp.Theme, followUp.Before.Days);
        if (heardAt.Count == 0)
        {
            return texts[theme + ".Why"];
        }

        var times = heardAt.Count + 1;
        List<string> customers = [customer, .. Others(customer, heardAt)];
        var (key, where) = customers.Count switch
        {
            1 when times == 2 => ("BothTimes", customer),
            1 => ("EachTime", customer),
            _ => ("Elsewhere", Named(texts, customers)),
        };
        return times <= MostInWords
            ? texts.Numbers.Capital(
                texts["FollowUps.Reason." + key, texts.Numbers.Ordinal(times), days, texts[theme + ".Subject"], where])
            : texts["FollowUps.ReasonOften." + key, times, days, texts[theme + ".Subject"], where];
    }

    /// <summary>
    /// The message to the partner in the leader's voice: what was heard, where else, one thing to do by a day, and what the leader
    /// brings.
    /// </summary>
    /// <param name="texts">The partner's.</param>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="contact">Where it was heard.</param>
    /// <param name="customer">The customer's name.</param>
    /// <param name="heardAt">The customers of its <see cref="FollowUp.Before"/>, by name.</param>
    public static string Message(
        this Localizer texts, FollowUp followUp, Interaction contact, string customer, IReadOnlyList<string> heardAt)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(contact);
        var elsewhere = Others(customer, heardAt).Take(MostNamedInMessage).ToList();

        // The day stays right however late the message is read.
        var due = texts.Days.Full(followUp.Due, followUp.SuggestedAt.InUtc().Date);
        return string.Join(' ', HasOwnWords(followUp)
            ?
            [
                Heard(texts, followUp, contact, customer),
                texts["FollowUps.Rule." + followUp.Rule + ".Ask", due, customer],
            ]
            :
            [
                Heard(texts, followUp, contact, customer),
                .. elsewhere.Count == 0 ? [] : new[] { texts["FollowUps.Message.Also", followUp.Before.Days, texts.Numbers.And(elsewhere)] },
                .. Others(texts, followUp),
                texts["FollowUps.Theme." + followUp.Theme + ".Ask", due],
                texts["FollowUps.Message.Offer." + followUp.Role],
            ]);
    }

    /// <summary>What was heard, in the leader's words; where nothing was written down, that they met.</summary>
    private static string Heard(Localizer texts, FollowUp followUp, Interaction contact, string customer) =>
        string.IsNullOrWhiteSpace(contact.Insight)
            ? texts["FollowUps.Message.Met", customer, texts.Days.DayAndMonth(contact.Date)]
            : texts["FollowUps.Message." + HowHeard(contact), customer, texts.Numbers.Quoted(Sentence(Quotation(contact.Insight)))];

    /// <summary>How many others heard of it, where they are enough to stay unknown.</summary>
    private static IEnumerable<string> Others(Localizer texts, FollowUp followUp) => followUp.Before.Others is > 0 and var others
        ? [texts.Numbers.Capital(texts["FollowUps.OtherLeaders", texts.Numbers.Word(others)])]
        : [];

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

    private static string Named(Localizer texts, List<string> customers)
    {
        var first = string.Join(texts["Common.ListSeparator"], customers.Take(MostNamed));
        return customers.Count <= MostNamed
            ? first
            : texts.Numbers.And([first, texts["Common.ListMore", customers.Count - MostNamed]]);
    }

    /// <summary>The other customers, each once.</summary>
    private static IEnumerable<string> Others(string customer, IReadOnlyList<string> heardAt) =>
        heardAt.Distinct(StringComparer.Ordinal).Where(name => !string.Equals(name, customer, StringComparison.Ordinal));
}
