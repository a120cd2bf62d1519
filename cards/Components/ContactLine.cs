using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards.Components;

/// <summary>One contact in a few words.</summary>
internal static class ContactLine
{
    /// <summary>
    /// For a card, which is read later too: "today, 27 Nov · 45 min · phone", "Wed 25 Nov · 2 h · customer advisory board, with the CMO".
    /// </summary>
    public static string Of(Interaction interaction, LocalDate today, Localizer texts) =>
        Of(interaction, texts.Days.Dated(interaction.Date, today), texts);

    /// <summary>For what is read as it comes: "today · 45 min · phone".</summary>
    public static string Now(Interaction interaction, LocalDate today, Localizer texts) =>
        Of(interaction, texts.Days.Near(interaction.Date, today), texts);

    private static string Of(Interaction interaction, string day, Localizer texts)
    {
        List<string> facts = [day, texts.Durations.Of(interaction.Minutes)];
        if (interaction.Approach != Approach.Meeting)
        {
            facts.Add(texts.Terms.Of(interaction.Approach));
        }

        if (interaction.Mode is { } mode)
        {
            facts.Add(texts.Terms.Of(mode));
        }

        var line = string.Join(" · ", facts);
        return interaction.Partners.Count == 0 ? line : line + ", " + texts.Terms.Along(interaction.Partners);
    }
}
