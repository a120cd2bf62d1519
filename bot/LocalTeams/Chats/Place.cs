namespace CioCoachBot.LocalTeams.Chats;

/// <summary>A conversation of the demo organisation, found by the id that a caller gave.</summary>
/// <param name="Conversation">The personal chat or the channel, without a message id.</param>
/// <param name="Thread">The message that began the thread, where the id named one.</param>
/// <param name="Person">The person of a personal chat; null in a channel.</param>
/// <param name="InstallationId">Where the app must be installed to speak here: the personal chat, or the team.</param>
internal sealed record Place(string Conversation, string? Thread, DemoPerson? Person, string InstallationId)
{
    private const string ThreadMark = ";messageid=";

    /// <summary>The id as the protocol writes it, with the thread where there is one.</summary>
    public static string WithThread(string conversation, string? thread) =>
        thread is null ? conversation : conversation + ThreadMark + thread;

    public static Place? Find(string id)
    {
        var mark = id.IndexOf(ThreadMark, StringComparison.Ordinal);
        var conversation = mark < 0 ? id : id[..mark];
        var thread = mark < 0 ? null : id[(mark + ThreadMark.Length)..];
        if (DemoOrganisation.People.FirstOrDefault(p => p.ChatId == conversation) is { } person)
        {
            return new Place(conversation, null, person, conversation);
        }

        var team = DemoOrganisation.Leadership;
        return team.Channels.Any(c => c.Id == conversation) ? new Place(conversation, thread, null, team.Id) : null;
    }
}
