using CioCoachBot.Host;
using CioCoachBot.Host.Commands;

return CommandLine.Run(args, Console.Out, Console.Error) ?? await CoachHost.RunAsync(args, Console.Error);
