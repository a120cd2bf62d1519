using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.FollowUps.Rules;

namespace CioCoachBot.Cards.Texts;

/// <summary>What follow-ups are about, and why they are worth it.</summary>
public static class FollowUpTexts
{
    private const int MostNamed = 4;
    private const int MostInWords = 12;
    private const int MostOfUnknown = 80;

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
        return followUp.Rule is JointVisitRule.Name or TeachInRule.Name or UnansweredRule.Name or SilenceRule.Name;
    }

    /// <summary>True where the rule says more than that the insight is of a theme.</summary>
    internal static bool HasOwnWords(FollowUp followUp) =>
        followUp.Rule is BoardNotesRule.Name or CoCreationBriefRule.Name or LoanDebriefRule.Name or DataStreamRule.Name or JointVisitRule.Name
            or TeachInRule.Name or UnansweredRule.Name or SilenceRule.Name;

    private static string Why(Localizer texts, FollowUp followUp, string customer, IReadOnlyList<string> heardAt)
    {
        if (followUp.Rule == FollowUpSwap.Rule)
        {
            return texts["FollowUps.ReasonSwapped"] + " " + texts["FollowUps.Theme." + followUp.Theme + ".Why"];
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

    /// <summary>How many others heard of it, where they are enough to stay unknown.</summary>
    internal static IEnumerable<string> Others(Localizer texts, FollowUp followUp) => followUp.Before.Others is > 0 and var others
        ? [texts.Numbers.Capital(texts["FollowUps.OtherLeaders", texts.Numbers.Word(others)])]
        : [];

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
