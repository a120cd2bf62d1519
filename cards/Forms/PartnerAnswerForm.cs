namespace CioCoachBot.Cards.Forms;

/// <summary>A partner's line with an answer.</summary>
/// <param name="IsAsked">True where the input for it was there; false where the button stood without one, on a list.</param>
/// <param name="Line">The line; null where nothing was typed.</param>
public sealed record PartnerAnswerForm(bool IsAsked, string? Line)
{
    /// <summary>Named for its first use: cards that ask for the word why not are still in chats.</summary>
    public const string LineInput = "why";

    public static PartnerAnswerForm Read(FormData data) => new(data.Values.ContainsKey(LineInput), data.Text(LineInput));
}
