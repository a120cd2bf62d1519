using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Digests;

namespace CioCoachBot.Cards.Components;

/// <summary>The sentences of a digest, each computed from its facts alone.</summary>
internal static class DigestText
{
    /// <summary>
    /// The week in one sentence, for those who cannot see the card, and in place of a figure where there is none to show.
    /// </summary>
    public static string Summary(DigestFacts facts, Localizer texts) => facts.Total switch
    {
        null => texts["Digests.Withheld"],
        { Minutes: 0, MinutesBefore: 0 } => texts["Digests.NoTime"],
        { Minutes: 0, MinutesBefore: var before } => texts["Digests.NoTimeAfter", texts.Durations.Of(before)],
        { } total => texts["Digests.Total", texts.Durations.Of(total.Minutes), Context(facts, total, texts)],
    };

    /// <summary>"of 9 h · 92% · 2 of 4 leaders on target · up 40 min on week 46".</summary>
    public static string Context(DigestFacts facts, DigestTotal total, Localizer texts) => texts[
        "Digests.Context",
        texts.Durations.Of(total.TargetMinutes),
        texts.Numbers.Percent(Bar.Share(total.Minutes, total.TargetMinutes)),
        OnTarget(facts, total, texts),
        Change(facts, total, texts)];

    /// <summary>"5 kept, 1 due"; what was given up is said only where something was.</summary>
    public static string Promises(DigestFacts facts, Localizer texts) => facts.PromisesBroken == 0
        ? texts["Digests.PromiseCounts", facts.PromisesKept, facts.PromisesDue]
        : texts["Digests.PromiseCountsBroken", facts.PromisesKept, facts.PromisesDue, facts.PromisesBroken];

    /// <summary>"Adventure Works (41 days)"; safe to show.</summary>
    public static string NotSeen(DigestNotSeen customer, Localizer texts) => customer.Days is { } days
        ? texts.Plural("Digests.NotSeenDays", days, Text.Name(customer.Customer))
        : texts["Digests.NotSeenYet", Text.Name(customer.Customer)];

    /// <summary>A leader's figures, to be read aloud.</summary>
    public static string Said(DigestRow row, Localizer texts) => texts[
        "Digests.Said." + row.Trend, Text.Name(row.Name), texts.Durations.Spoken(row.Minutes), texts.Durations.Spoken(row.TargetMinutes)];

    /// <summary>One line that can be read out in a board meeting: only what the facts say, and null when they say nothing.</summary>
    public static string? ForTheBoard(DigestFacts facts, Localizer texts)
    {
        if (facts.CustomersMet == 0 || facts.Total is { Minutes: 0 })
        {
            return null;
        }

        var heard = facts.Heard.FirstOrDefault(static heard => heard.Customers.Count > 1);
        return facts.Total is { } total ? Spent(facts, total, heard, texts) : Met(facts.CustomersMet, heard, texts);
    }

    private static string Spent(DigestFacts facts, DigestTotal total, DigestHeard? heard, Localizer texts)
    {
        var leaders = texts.Plural("Digests.BoardLeaders", facts.Leaders);
        var time = texts.Durations.Of(total.Minutes);
        var customers = texts.Plural("Digests.BoardWith", facts.CustomersMet);
        return heard switch
        {
            null => texts["Digests.BoardSpent", leaders, time, customers],
            { With: null } => texts["Digests.BoardSpentTheme", leaders, time, customers, heard.Customers.Count, Text.Name(texts.Theme(heard.Theme))],
            { With: { } role } => texts[
                "Digests.BoardSpentThemeWith", leaders, time, customers, heard.Customers.Count, Text.Name(texts.Theme(heard.Theme)), texts.Terms.The(role)],
        };
    }

    private static string Met(int customers, DigestHeard? heard, Localizer texts) => heard switch
    {
        null => texts.Plural("Digests.BoardMet", customers),
        { With: null } => texts.Plural("Digests.BoardMetTheme", customers, heard.Customers.Count, Text.Name(texts.Theme(heard.Theme))),
        { With: { } role } => texts.Plural(
            "Digests.BoardMetThemeWith", customers, heard.Customers.Count, Text.Name(texts.Theme(heard.Theme)), texts.Terms.The(role)),
    };

    private static string OnTarget(DigestFacts facts, DigestTotal total, Localizer texts) => total.OnTarget == facts.Leaders
        ? texts["Digests.AllOnTarget", facts.Leaders]
        : texts["Digests.OnTarget", total.OnTarget, facts.Leaders];

    private static string Change(DigestFacts facts, DigestTotal total, Localizer texts)
    {
        var before = facts.Week.Plus(-1).Number;
        return (total.Minutes - total.MinutesBefore) switch
        {
            0 => texts["Digests.AsBefore", before],
            > 0 and var more => texts["Digests.Up", texts.Durations.Of(more), before],
            var less => texts["Digests.Down", texts.Durations.Of(-less), before],
        };
    }
}
