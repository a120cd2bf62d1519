using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards.Forms;

/// <summary>Which language a person wants to read.</summary>
/// <param name="Asked">False where the form did not ask: a card from before there was a choice.</param>
/// <param name="Language">Two letters of ISO 639; null to follow the client.</param>
public sealed record LanguageForm(bool Asked, string? Language)
{
    internal const string Input = "language";

    // A drop-down cannot be emptied.
    internal const string FollowsClient = "client";

    /// <summary>Reads a filled-in form; a language that there is none of counts as not asked.</summary>
    public static LanguageForm Read(FormData data)
    {
        var chosen = data.Text(Input);
        var language = Localizer.Languages.FirstOrDefault(one => string.Equals(one, chosen, StringComparison.OrdinalIgnoreCase));
        return new(language is not null || chosen == FollowsClient, language);
    }

    /// <summary>What stands in the input.</summary>
    public (string Name, string Value) Data() => (Input, Language ?? FollowsClient);
}
