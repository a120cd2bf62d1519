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
        { Minutes: 0, MinutesBefore: > 0 and var before } => texts["Digests.NoTimeAfter", texts.Durations.Of(before)],
        { Minutes: 0 } => texts["Digests.NoTime"],
        { } total => texts["Digests.Total", texts.Durations.Of(total.Minutes), Context(facts, total, texts)],
    };

    /// <summary>"of 9 h · 92% · 2 of 4 leaders on target · up 40 min on week 46".</summary>
    public static string Context(DigestFacts facts, DigestTotal total, Localizer texts) => string.Join(
        " · ",
        [
            total.Minutes >= total.TargetMinutes
                ? texts["Week.Reached", texts.Durations.Of(total.TargetMinutes)]
                : texts["Digests.OfTarget", texts.Durations.Of(total.TargetMinutes), texts.Numbers.Percent(
                    Bar.Share(total.Minutes, total.TargetMinutes))],
            OnTarget(facts, total, texts),
            .. total.MinutesBefore is { } before ? [Change(facts, total.Minutes - before, texts)] : Array.Empty<string>(),
        ]);

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
        if (facts.CustomersMet == 0 || facts.Total is not { Minutes: > 0 } total)
        {
            return null;
        }

        // Where it would point at one or two, how many they are is not said.
        var leaders = total.Met is { } met ? texts.Plural("Digests.BoardLeaders", met) : texts["Digests.BoardSome"];
        var (time, customers) = (texts.Durations.Of(total.Minutes), texts.Plural("Digests.BoardWith", facts.CustomersMet));
        var heard = facts.Heard.FirstOrDefault(static heard => heard is { Theme: not null, Customers.Count: > 1 });
        var spent = texts.Plural("Digests.BoardSpent", total.Met ?? DigestCount.FewestUnnamed, leaders, time, customers);
        return heard switch
        {
            null => texts["Digests.BoardOnly", spent],
            { With: { } role } => texts[
                "Digests.BoardThemeWith", spent, heard.Customers.Count, Text.Name(texts.Theme(heard.Theme!)), texts.Terms.The(role)],
            _ => texts["Digests.BoardTheme", spent, heard.Customers.Count, Text.Name(texts.Theme(heard.Theme!))],
        };
    }

    private static string OnTarget(DigestFacts facts, DigestTotal total, Localizer texts) => total.OnTarget == facts.Leaders
        ? texts["Digests.AllOnTarget", facts.Leaders]
        : texts["Digests.OnTarget", total.OnTarget, facts.Leaders];

    private static string Change(DigestFacts facts, int more, Localizer texts)
    {
        var before = facts.Week.Plus(-1).Number;
        return more switch
        {
            0 => texts["Digests.AsBefore", before],
            > 0 => texts["Digests.Up", texts.Durations.Of(more), before],
            _ => texts["Digests.Down", texts.Durations.Of(-more), before],
        };
    }
}
