namespace CioCoachBot.Teams.Protocol;

/// <summary>The kinds of conversation in Teams.</summary>
public enum ConversationKind
{
    /// <summary>A one-to-one chat with the bot.</summary>
    Personal,

    /// <summary>A group or meeting chat.</summary>
    GroupChat,

    /// <summary>A team's channel.</summary>
    Channel,
}

/// <summary>What a conversation's account says.</summary>
public static class ConversationAccounts
{
    private const string ThreadMark = ";messageid=";

    /// <summary>
    /// The kind: by <c>conversationType</c>, else by the form of the id (<c>@thread.tacv2</c>) and <c>isGroup</c>, else personal.
    /// </summary>
    public static ConversationKind Kind(this ConversationAccount conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return conversation.ConversationType switch
        {
            "personal" => ConversationKind.Personal,
            "groupChat" => ConversationKind.GroupChat,
            "channel" => ConversationKind.Channel,
            _ when conversation.Id?.Contains("@thread.tacv2", StringComparison.Ordinal) == true => ConversationKind.Channel,
            _ => conversation.IsGroup == true ? ConversationKind.GroupChat : ConversationKind.Personal,
        };
    }

    /// <summary>The conversation's id without the thread (<c>;messageid=...</c>): the channel itself.</summary>
    public static string WithoutThread(string conversationId)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        var at = conversationId.IndexOf(ThreadMark, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? conversationId : conversationId[..at];
    }
}
