using CioCoachBot.Teams.Protocol;

namespace CioCoachBot.Host.Activities;

/// <summary>What makes two deliveries the same activity: channel, conversation, type and id, and for edits the time as well.</summary>
internal static class ActivityKey
{
    /// <summary>The key, or null for an activity without an id: such a one cannot be known again.</summary>
    public static string? Of(Activity activity) => activity.Id is not { Length: > 0 } id
        ? null
        : activity.Type is "messageUpdate" or "messageDelete"
            ? $"{activity.ChannelId}|{activity.Conversation!.Id}|{activity.Type}|{id}|{activity.Timestamp}"
            : $"{activity.ChannelId}|{activity.Conversation!.Id}|{activity.Type}|{id}";
}
