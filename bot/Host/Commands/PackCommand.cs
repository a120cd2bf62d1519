using System.CommandLine;
using CioCoachBot.Host.Packaging;

namespace CioCoachBot.Host.Commands;

/// <summary><c>pack</c>: writes the Teams app package for one installation of the bot.</summary>
internal static class PackCommand
{
    private static readonly Option<string> AppId = new("--app-id") { Description = "The bot registration's application (client) id." };

    private static readonly Option<string> HostName =
        new("--host") { Description = "The public DNS name of the bot, such as bot.example.com." };

    private static readonly Option<string> Developer =
        new("--developer") { Description = "Who publishes the app in this organisation, at most 32 characters.", DefaultValueFactory = _ => PackageIdentity.DefaultDeveloper };

    private static readonly Option<string> Out =
        new("--out") { Description = "The zip to write.", DefaultValueFactory = _ => "cio-coach.zip" };

    /// <summary>The command with its options; it exits with 0 when the package was written and with 2 when an argument is wrong.</summary>
    internal static Command Build()
    {
        var command = new Command("pack", "Write the Teams app package of this bot.") { AppId, HostName, Developer, Out };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var (identity, error) = PackageIdentity.Of(arguments.GetValue(AppId), arguments.GetValue(HostName), arguments.GetValue(Developer));
        error ??= Save(AppPackage.Write(identity!), arguments.GetValue(Out)!);
        if (error is not null)
        {
            arguments.InvocationConfiguration.Error.WriteLine(error);
            return CommandLine.WrongArguments;
        }

        arguments.InvocationConfiguration.Output.WriteLine(
            $"Wrote {arguments.GetValue(Out)} for {identity!.Host}. Upload it in the Teams admin centre under Manage apps.");
        return 0;
    }

    private static string? Save(byte[] package, string path)
    {
        try
        {
            File.WriteAllBytes(path, package);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"--out: the package could not be written. {refused.Message}";
        }
    }
}
