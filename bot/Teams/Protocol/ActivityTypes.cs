namespace CioCoachBot.Teams.Protocol;

/// <summary>The types of activity that a bot tells apart; any other is accepted and ignored.</summary>
public static class ActivityTypes
{
    /// <summary>Something was written, or a card was submitted.</summary>
    public const string Message = "message";

    /// <summary>Members came or went, or a team or channel changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The app was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A question that the HTTP response answers.</summary>
    public const string Invoke = "invoke";
}
