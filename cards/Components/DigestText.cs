using System.Globalization;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Digests;

namespace CioCoachBot.Cards.Components;

/// <summary>The sentences of a digest, each computed from its facts alone.</summary>
internal static class DigestText
{
    /// <summary>The week in one sentence, for those who cannot see the card, and in place of a figure where there is none to show.</summary>
    public static string Summary(DigestFacts facts)
    {
        if (facts.Total is not { } total)
        {
            return "The team’s total is left out: over fewer than three leaders it would tell what one of them did.";
        }

        return total.Minutes == 0
            ? "No customer time was logged. " + (total.MinutesBefore > 0 ? "The week before it was " + Durations.Of(total.MinutesBefore) + "." : "A line to me is enough to begin.")
            : Durations.Of(total.Minutes) + " " + Context(facts, total) + ".";
    }

    /// <summary>"of 9 h · 92% · two of four leaders on target · up 40 min on week 46".</summary>
    public static string Context(DigestFacts facts, DigestTotal total)
    {
        var share = string.Create(CultureInfo.InvariantCulture, $"{Bar.Share(total.Minutes, total.TargetMinutes)}%");
        return "of " + Durations.Of(total.TargetMinutes) + " · " + share + " · " + OnTarget(facts, total) + " · " + Change(facts, total);
    }

    /// <summary>"5 kept, 1 due"; what was given up is said only where something was.</summary>
    public static string Promises(DigestFacts facts)
    {
        var figures = string.Create(CultureInfo.InvariantCulture, $"{facts.PromisesKept} kept, {facts.PromisesDue} due");
        return facts.PromisesBroken == 0 ? figures : figures + string.Create(CultureInfo.InvariantCulture, $", {facts.PromisesBroken} given up");
    }

    /// <summary>"Adventure Works, 41 days" in brackets where it is one of several; safe to show.</summary>
    public static string NotSeen(DigestNotSeen customer) => customer.Days is { } days
        ? string.Create(CultureInfo.InvariantCulture, $"{Text.Name(customer.Customer)} ({days} days)")
        : Text.Name(customer.Customer) + " (not yet)";

    /// <summary>One line that can be read out in a board meeting: only what the facts say, and null when they say nothing.</summary>
    public static string? ForTheBoard(DigestFacts facts)
    {
        if (facts.CustomersMet == 0 || facts.Total is { Minutes: 0 })
        {
            return null;
        }

        var customers = Numbers.Of(facts.CustomersMet, "customer", "customers");
        var line = facts.Total is { } total
            ? Numbers.Of(facts.Leaders, "IT leader", "IT leaders") + " spent " + Durations.Of(total.Minutes) + " with " + customers
            : "IT leaders met " + customers;
        if (facts.Heard.FirstOrDefault(static heard => heard.Customers.Count > 1) is { } heard)
        {
            line += "; " + Numbers.Word(heard.Customers.Count) + " of them spoke of " + Localizer.English.Theme(heard.Theme)
                + (heard.With is { } role ? ", which is with " + Terms.The(role) : "");
        }

        return line + ".";
    }

    private static string OnTarget(DigestFacts facts, DigestTotal total) => total.OnTarget == facts.Leaders
        ? "all " + Numbers.Word(facts.Leaders) + " leaders on target"
        : Numbers.Word(total.OnTarget) + " of " + Numbers.Word(facts.Leaders) + " leaders on target";

    private static string Change(DigestFacts facts, DigestTotal total)
    {
        var before = string.Create(CultureInfo.InvariantCulture, $"week {facts.Week.Plus(-1).Number}");
        return (total.Minutes - total.MinutesBefore) switch
        {
            0 => "as much as in " + before,
            > 0 and var more => "up " + Durations.Of(more) + " on " + before,
            var less => "down " + Durations.Of(-less) + " on " + before,
        };
    }
}
