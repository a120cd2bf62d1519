namespace CioCoachBot.Cards.Forms;

/// <summary>A partner's word why not.</summary>
/// <param name="IsAsked">True where the form was there; false where only the button was pressed that asks for the word.</param>
/// <param name="Why">The word; null where nothing was typed.</param>
public sealed record DeclineForm(bool IsAsked, string? Why)
{
    public const string WhyInput = "why";

    public static DeclineForm Read(FormData data) => new(data.Values.ContainsKey(WhyInput), data.Text(WhyInput));
}
