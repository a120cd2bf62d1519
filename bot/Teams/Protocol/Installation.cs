namespace CioCoachBot.Teams.Protocol;

/// <summary>What an activity says about the bot being in its conversation.</summary>
public enum InstallationChange
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The app was installed here (<c>installationUpdate</c>, <c>add</c>).</summary>
    Installed,

    /// <summary>The app's new version is here (<c>add-upgrade</c>): no second welcome.</summary>
    Upgraded,

    /// <summary>The app was removed (<c>remove</c>, or the bot is among <c>membersRemoved</c>): nothing can be sent any more.</summary>
    Removed,

    /// <summary>The app's old version goes (<c>remove-upgrade</c>): a new one follows, nothing is to be done.</summary>
    RemovedForUpgrade,

    /// <summary>
    /// The bot is among <c>membersAdded</c> of a <c>conversationUpdate</c>. Comes beside <see cref="Installed"/>, before or after it.
    /// </summary>
    BotAdded,
}

/// <summary>Reads the installation events of section "lifecycle" of the Activity protocol.</summary>
public static class Installation
{
    /// <summary>What the activity says about the bot being here.</summary>
    public static InstallationChange Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Type switch
        {
            ActivityTypes.InstallationUpdate => activity.Action switch
            {
                "add" => InstallationChange.Installed,
                "add-upgrade" => InstallationChange.Upgraded,
                "remove" => InstallationChange.Removed,
                "remove-upgrade" => InstallationChange.RemovedForUpgrade,
                _ => InstallationChange.None,
            },
            ActivityTypes.ConversationUpdate when Names(activity.MembersAdded, activity.Recipient) => InstallationChange.BotAdded,
            ActivityTypes.ConversationUpdate when Names(activity.MembersRemoved, activity.Recipient) => InstallationChange.Removed,
            _ => InstallationChange.None,
        };
    }

    private static bool Names(IReadOnlyList<ChannelAccount>? members, ChannelAccount? bot)
    {
        if (members is null || bot?.Id is not { Length: > 0 } id)
        {
            return false;
        }

        foreach (var member in members)
        {
            if (string.Equals(member.Id, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
