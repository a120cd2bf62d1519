using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards.Components;

/// <summary>One contact in a few words.</summary>
internal static class ContactLine
{
    /// <summary>"today · 45 min · phone", "Wednesday · 2 h · customer advisory board, with the CMO".</summary>
    public static string Of(Interaction interaction, LocalDate today, Localizer texts)
    {
        List<string> facts = [texts.Days.Near(interaction.Date, today), texts.Durations.Of(interaction.Minutes)];
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
