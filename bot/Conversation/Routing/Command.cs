using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Conversation.Routing;

/// <summary>What a person can do by typing a word or two and nothing else.</summary>
internal enum Command
{
    Help,
    Log,
    Week,
    Month,
    Quarter,
    Benchmark,
    Why,
    Ideas,
    FollowUps,
    Promises,
    Settings,
    Language,
    Partners,
    Leaders,
    Managers,
    Team,
    Scorecard,
    DigestNow,
    DigestOff,
    DigestOn,
    Privacy,
}

/// <summary>The words of commands: those of every language, whatever the language of whoever types them.</summary>
internal static class CommandWords
{
    /// <summary>The words of a command, each once.</summary>
    public static IReadOnlyList<string> Of(Command command) => Of(command.ToString());

    /// <summary>The words of an entry of the texts' <c>Commands</c>.</summary>
    public static IReadOnlyList<string> Of(string entry) =>
    [
        .. Localizer.Languages
            .SelectMany(language => Localizer.For(language)["Commands." + entry].Split('|'))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
