using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Interactions;
using NodaTime;

namespace CioCoachBot.Cards.Components;

/// <summary>One contact in a few words.</summary>
internal static class ContactLine
{
    /// <summary>"today · 45 min · phone", "Wednesday · 2 h · customer advisory board, with the CMO".</summary>
    public static string Of(Interaction interaction, LocalDate today, Localizer texts)
    {
        List<string> parts = [texts.Days.Near(interaction.Date, today), texts.Durations.Of(interaction.Minutes)];
        if (interaction.Approach != Approach.Meeting)
        {
            parts.Add(texts.Terms.Of(interaction.Approach));
        }

        if (interaction.Mode is { } mode)
        {
            parts.Add(texts.Terms.Of(mode));
        }

        var line = string.Join(" · ", parts);
        return interaction.Partners.Count == 0 ? line : line + ", " + texts.Numbers.And([.. interaction.Partners.Select(texts.Terms.With)]);
    }

    /// <summary>"today · 45 min · phone", "Wednesday · 2 h · customer advisory board, with the CMO".</summary>
    public static string Of(Interaction interaction, LocalDate today)
    {
        var line = Days.Near(interaction.Date, today) + " · " + Durations.Of(interaction.Minutes);
        if (interaction.Approach != Approach.Meeting)
        {
            line += " · " + Terms.Of(interaction.Approach);
        }

        if (interaction.Mode is { } mode)
        {
            line += " · " + Terms.Of(mode);
        }

        return interaction.Partners.Count == 0
            ? line
            : line + ", with " + Listing.And([.. interaction.Partners.Select(Terms.The)]);
    }
}
