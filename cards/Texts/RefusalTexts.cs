using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Texts;

/// <summary>Why something is not done, said kindly.</summary>
public static class RefusalTexts
{
    /// <summary>The sentence that says what to do.</summary>
    public static string Sentence(this Localizer texts, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return refusal.Message;
    }
}
