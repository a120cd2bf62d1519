if (args is ["understand", ..])
{
    return CioCoachBot.Host.Commands.UnderstandCommand.Build().Parse(args[1..]).Invoke();
}

var app = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args).Build();
app.Run();
return 0;
