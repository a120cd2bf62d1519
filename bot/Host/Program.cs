using CioCoachBot.Host;
using CioCoachBot.Host.Commands;

// Either a command and its exit code, or the bot: CoachHost is the table of contents.
return CommandLine.Run(args, Console.Out, Console.Error) ?? await CoachHost.RunAsync(args, Console.Error);
