using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>The message to a partner as the leader left it. Each follow-up has its own input: a card with several submits them all.</summary>
public static class DraftForm
{
    private const string Draft = "draft-";

    /// <summary>The input that holds a follow-up's draft.</summary>
    public static string InputOf(FollowUpId followUp) => Draft + followUp;

    /// <summary>The follow-up's message; null where none was shown, or nothing was left of it.</summary>
    public static string? Read(FormData data, FollowUpId followUp) => data.Text(InputOf(followUp));
}
