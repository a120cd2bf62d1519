using CioCoachBot.Conversation;
using CioCoachBot.Delivery;
using CioCoachBot.Host.Activities;
using CioCoachBot.Host.Demo;
using CioCoachBot.Host.Health;
using CioCoachBot.Host.Options;
using CioCoachBot.Host.Packaging;
using CioCoachBot.Host.Scheduling;
using CioCoachBot.LocalTeams;
using CioCoachBot.LocalTeams.Clock;
using CioCoachBot.Storage;
using CioCoachBot.Teams;
using CioCoachBot.Understanding;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Host;

/// <summary>Puts the rooms together.</summary>
internal static class CoachHost
{
    private const string DefaultUrl = "http://localhost:3978";

    /// <summary>Runs the bot until it is told to stop.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="errors">Where the operator is told what to mend, a line each.</param>
    /// <returns>The exit code: 1 when a setting is wrong or the address is taken.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter errors)
    {
        try
        {
            await using var app = Build(args);
            await app.RunAsync();
            return 0;
        }
        catch (Exception wrong) when (WhatToMend(wrong) is { } sentences)
        {
            foreach (var sentence in sentences)
            {
                await errors.WriteLineAsync(sentence);
            }

            return 1;
        }
    }

    /// <summary>The whole bot, ready to start.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="adjust">Replaces an edge in tests: the clock, the tokens.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        // The settings file lies beside the program; data paths start where the operator stands.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        var services = builder.Services;
        services.AddSingleton<IClock>(WallClock());
        services.AddTeams(builder.Configuration);
        services.AddStorage();
        services.AddDelivery();
        services.AddSingleton<IUnderstanding, MessageUnderstanding>();
        services.AddConversation();
        services.AddCoach();
        var isLocal = RunsLocally(builder);
        if (isLocal)
        {
            services.AddLocalTeams(WallClock(), builder.Configuration["LocalTeams:StatePath"] ?? "data/local-teams.jsonl");
            services.AddSingleton<INextDue, NextPrompt>();
            services.AddSingleton<DemoSeed>();
        }

        adjust?.Invoke(builder);
        var app = builder.Build();
        app.MapTeams();
        app.MapHealth();
        app.MapAppPages();
        if (isLocal)
        {
            app.MapLocalTeams();
        }

        return app;
    }

    /// <summary>What the operator can mend, a sentence each; null for a fault of the program.</summary>
    private static IEnumerable<string>? WhatToMend(Exception fault) => fault switch
    {
        IOException { InnerException: AddressInUseException } taken => [$"{taken.Message} Another program listens there, perhaps this one already; ASPNETCORE_URLS names another address."],
        OptionsValidationException wrong => wrong.Failures,
        AggregateException several when several.InnerExceptions.All(e => e is OptionsValidationException) => several.InnerExceptions.SelectMany(e => ((OptionsValidationException)e).Failures),
        _ => null,
    };

    /// <summary>True without a registration of the bot, which only Development allows: then Teams is played by this machine.</summary>
    private static bool RunsLocally(WebApplicationBuilder builder)
        => builder.Environment.IsDevelopment() && string.IsNullOrWhiteSpace(builder.Configuration[$"{TeamsOptions.Section}:{nameof(TeamsOptions.AppId)}"]);

    private static void AddCoach(this IServiceCollection services)
    {
        services.AddOptions<CoachOptions>().BindConfiguration(CoachOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CoachOptions>, CoachOptionsCheck>();
        services.AddSingleton<IPostConfigureOptions<CoachOptions>, CoachOptionsCheck>();
        services.AddOptions<SchedulingOptions>().BindConfiguration(SchedulingOptions.Section).ValidateOnStart()
            .Validate(o => o.Poll >= PumpOptions.ShortestPoll, "Scheduling__Poll is below 50 ms.");

        services.AddHostedService<Preparation>();
        services.AddSingleton<IActivityHandler, CoachActivityHandler>();
        services.AddSingleton<TurnReader>();
        services.AddHostedService<Scheduler>();
        services.AddHostedService<Housekeeping>();
    }

#pragma warning disable RS0030 // The one place that may choose the wall clock.
    private static SystemClock WallClock() => SystemClock.Instance;
#pragma warning restore RS0030
}
