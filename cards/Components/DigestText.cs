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
        { Minutes: 0 } when facts.OfNamed => texts["Digests.Withheld"],
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
            .. facts.Leaders > 1 ? [OnTarget(facts, total, texts)] : Array.Empty<string>(),
            .. total.MinutesBefore is { } before ? [Change(facts, total.Minutes - before, texts)] : Array.Empty<string>(),
        ]);

    /// <summary>"5 kept, 1 due": of what there was none, nothing is said.</summary>
    public static string Counts(Localizer texts, params ReadOnlySpan<(string Name, int Count)> counts)
    {
        var said = new List<string>(counts.Length);
        foreach (var (name, count) in counts)
        {
            if (count > 0)
            {
                said.Add(texts["Digests." + name, count]);
            }
        }

        return string.Join(", ", said);
    }

    /// <summary>"Adventure Works (41 days)"; safe to show.</summary>
    public static string NotSeen(DigestNotSeen customer, Localizer texts) => customer.Days is { } days
        ? texts.Plural("Digests.NotSeenDays", days, Text.Name(customer.Customer))
        : texts["Digests.NotSeenYet", Text.Name(customer.Customer)];

    /// <summary>How a theme moved against the week before; null where it did not, or nothing was told of that week.</summary>
    public static string? Moved(DigestHeard heard, Localizer texts) => heard.CountBefore switch
    {
        null => null,
        0 => texts["Digests.ThemeNew"],
        { } before when before < heard.Count => texts["Digests.ThemeUp", heard.Count, before],
        { } before when before > heard.Count => texts["Digests.ThemeDown", heard.Count, before],
        _ => null,
    };

    /// <summary>A leader's figures, to be read aloud.</summary>
    public static string Said(DigestRow row, Localizer texts) => texts[
        row.Trend is { } trend ? "Digests.Said." + trend : "Digests.SaidFirst", Text.Name(row.Name), texts.Durations.Spoken(row.Minutes), texts.Durations.Spoken(row.TargetMinutes)];

    /// <summary>One line that can be read out in a board meeting: only what the facts say, and null when they say nothing.</summary>
    public static string? ForTheBoard(DigestFacts facts, Localizer texts)
    {
        if (facts.CustomersMet == 0 || facts.Total is not { Minutes: > 0 } total)
        {
            return null;
        }

        // Where the total is of those who are named, they are not all who met somebody.
        var leaders = texts.Plural(facts.OfNamed ? "Digests.BoardSome" : "Digests.BoardLeaders", total.Met);
        var (time, customers) = (texts.Durations.Of(total.Minutes), texts.Plural("Digests.BoardWith", facts.CustomersMet));
        var heard = facts.Heard.FirstOrDefault(static heard => heard is { Theme: not null, Customers.Count: > 1 });
        var spent = texts.Plural("Digests.BoardSpent", total.Met, leaders, time, customers);
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
