using System.CommandLine;

namespace CioCoachBot.Host.Commands;

/// <summary>What the bot does on the command line beside running: <c>CioCoachBot pack ...</c>.</summary>
internal static class CommandLine
{
    /// <summary>The exit code when an argument is missing, unknown or wrong.</summary>
    internal const int WrongArguments = 2;

    /// <summary>Runs the command that the first argument names.</summary>
    /// <returns>The exit code; null without arguments or with settings only (<c>--urls ...</c>), so that the bot itself is meant.</returns>
    internal static int? Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not [var first, ..] || (first.StartsWith('-') && first is not ("--help" or "-h" or "-?" or "--version")))
        {
            return null;
        }

        var root = new RootCommand(
            "A coach for IT leaders who spend time with customers.")
        {
            PackCommand.Build(),
            UnderstandCommand.Build(),
            SuggestCommand.Build(CoachHost.WallClock()),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                errors.WriteLine(error.Message);
            }

            return WrongArguments;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors });
    }
}
