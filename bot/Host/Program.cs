using CioCoachBot.Host.Commands;
using CioCoachBot.Host.Packaging;

if (CommandLine.Run(args, Console.Out, Console.Error) is { } exitCode)
{
    return exitCode;
}

var app = WebApplication.CreateBuilder(args).Build();
app.MapAppPages();
await app.RunAsync();
return 0;
