using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Texts;

/// <summary>Why something is not done, said kindly.</summary>
public static class RefusalTexts
{
    /// <summary>The sentence that says what to do. Its places: the most that may be, by how much it was passed, to which partner.</summary>
    public static string Sentence(this Localizer texts, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(refusal);
        return texts["Refusals." + refusal.Reason, refusal.Most, refusal.Over, refusal.Role is { } role ? texts.Terms.To(role) : null];
    }
}
