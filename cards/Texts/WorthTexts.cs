using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Advice;
using CioCoachBot.Coach.Advice.Rules;
using CioCoachBot.Coach.Promises;

namespace CioCoachBot.Cards.Texts;

/// <summary>What is worth doing, and why just that.</summary>
public static class WorthTexts
{
    private const int MaxName = 80;
    private const int MaxWords = 200;
    private const int MostNamed = 3;

    /// <summary>What is worth doing.</summary>
    public static string Worth(this Localizer texts, WorthView view)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(view);
        var thing = view.Thing;
        var said = thing switch
        {
            { Promise: { } promise } => Promised(texts, view, promise),
            { Invitation.Day: { } day } => Of(Name(view.Partner), Name(view.Customer), texts.Days.Full(day, view.Today)),
            { Customer: not null, LastMet: { } last } => Of(Name(view.Customer), Kind(texts, view), texts.Days.Ago(last, view.Today)),
            { Customer: not null } => texts[$"Prompts.Worth.{OverdueCustomerRule.Name}.Never", Name(view.Customer), Kind(texts, view)],
            { Theme: { } theme } => Of(texts.Theme(theme), Named(texts, view)),
            _ => Of(texts.Durations.Of(thing.Minutes)),
        };
        return KeyOf(thing) is OverdueCustomerRule.Name or ListeningRule.Name && thing.Hindrance is { } hindrance
            ? said + " " + texts[$"Prompts.Way.{KeyOf(thing)}.{hindrance}"]
            : said;

        string Of(params ReadOnlySpan<object?> values) => texts["Prompts.Worth." + KeyOf(thing), values];
    }

    /// <summary>The fact and its source.</summary>
    public static string WhyWorth(this Localizer texts, WorthView view)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(view);
        var thing = view.Thing;
        var said = thing switch
        {
            { Promise: { } promise } => Of(texts.Days.Due(promise.Due, view.Today)),
            { Invitation.Day: not null } => Of(Name(view.Partner)),
            { Customer: not null } => Of(Name(view.Customer), Kind(texts, view), thing.CadenceDays),
            { Theme: not null } => Of(thing.Lately, thing.Before),
            _ => Of(texts.Durations.Of(view.MissingMinutes)),
        };
        return thing.Hindrance is { } hindrance ? texts["Prompts.Why." + hindrance] + " " + said : said;

        string Of(params ReadOnlySpan<object?> values) => texts["Prompts.Why." + KeyOf(thing), values];
    }

    /// <summary>What its button says; null where it has none.</summary>
    internal static string? DoWorth(this Localizer texts, WorthView view) =>
        KeyOf(view.Thing) == GrowingThemeRule.Name ? null : texts["Prompts.Do." + KeyOf(view.Thing)];

    /// <summary>What it is about says which sentence it gets.</summary>
    private static string KeyOf(WorthDoing thing) => thing switch
    {
        { Promise: not null } => DuePromiseRule.Name,
        { Invitation.Day: not null } => InvitationRule.Name,
        { Rule: BoardSeriesRule.Name } => BoardSeriesRule.Name,
        { Customer: not null } => OverdueCustomerRule.Name,
        { Theme: not null } => GrowingThemeRule.Name,
        _ => ListeningRule.Name,
    };

    private static string Promised(Localizer texts, WorthView view, Promise promise) => AcknowledgementTexts.IsAcknowledgement(promise.Text)
        ? texts["Prompts.Worth.acknowledgement", Name(view.Customer), texts.Days.Due(promise.Due, view.Today)]
        : texts[
            promise.Due < view.Today ? "Promises.YouHadPromised" : "Promises.YouPromised",
            Name(view.Customer),
            texts.Days.Due(promise.Due, view.Today),
            PlainText.Of(promise.Text, MaxWords)];

    private static string Kind(Localizer texts, WorthView view) => view.Thing.Customer switch
    {
        { Strategic: true } => texts["Customers.StrategicAccount"],
        { Model: { } model } => texts.Terms.Of(model),
        _ => string.Empty,
    };

    private static string Named(Localizer texts, WorthView view) => texts.Numbers.AndMore([.. view.HeardAt.Select(Name)], MostNamed);

    private static string Name(string? name) => PlainText.Of(name ?? string.Empty, MaxName);
}
