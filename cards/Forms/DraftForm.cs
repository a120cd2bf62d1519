namespace CioCoachBot.Cards.Forms;

/// <summary>The message to a partner as the leader left it.</summary>
public static class DraftForm
{
    public const string DraftInput = "draft";

    /// <summary>The message; null where none was shown, or nothing was left of it.</summary>
    public static string? Read(FormData data) => data.Text(DraftInput);
}
