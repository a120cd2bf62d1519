using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Routing;

/// <summary>
/// One thing that a person can do. What it answers is data, so that a test can prove that nothing is left unanswered or answered twice.
/// </summary>
internal interface ITurnHandler
{
    /// <summary>The card verbs that it answers.</summary>
    IReadOnlyList<string> Verbs => [];

    /// <summary>The meanings of typed text that it answers.</summary>
    IReadOnlyList<Intent> Intents => [];

    /// <summary>The command whose words it answers; null for none.</summary>
    Command? Typed => null;

    /// <summary>Whole messages, whatever their case, that it answers before anything is understood.</summary>
    IReadOnlyList<string> Words => Typed is { } command ? CommandWords.Of(command) : [];

    /// <summary>True where its words first answer what was asked last, or press a button of the last card, if they can.</summary>
    bool Yields => false;

    /// <summary>What happens to the app that it answers.</summary>
    IReadOnlyList<InstallEvent> InstallEvents => [];

    /// <summary>True where it logs a contact: whoever does that says that they lead in IT.</summary>
    bool Logs => false;

    /// <summary>True where the person says who they are: they are not asked first.</summary>
    bool Introduces => false;

    /// <summary>For whom it is.</summary>
    Audience For => Audience.Leader;

    /// <summary>True where it may be done in a channel or a group chat as well; else only in a personal chat.</summary>
    bool Anywhere => false;

    /// <summary>Does it.</summary>
    ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context);
}

/// <summary>For whom a turn is.</summary>
internal enum Audience
{
    /// <summary>Leaders: who is none yet is asked.</summary>
    Leader,

    /// <summary>Everybody; the turn authorises by itself.</summary>
    Anyone,

    /// <summary>Admins.</summary>
    Admin,
}

/// <summary>What happens to the app.</summary>
internal enum InstallEvent
{
    /// <summary>Installed in a personal chat.</summary>
    InstalledInChat,

    /// <summary>Installed in a team's channel.</summary>
    InstalledInChannel,

    /// <summary>Installed in a group or meeting chat.</summary>
    InstalledInGroup,

    /// <summary>Removed from wherever it was.</summary>
    Removed,
}
