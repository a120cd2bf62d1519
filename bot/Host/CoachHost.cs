using CioCoachBot.Conversation;
using CioCoachBot.Delivery;
using CioCoachBot.Host.Activities;
using CioCoachBot.Host.Demo;
using CioCoachBot.Host.Health;
using CioCoachBot.Host.Options;
using CioCoachBot.Host.Packaging;
using CioCoachBot.Host.Scheduling;
using CioCoachBot.LocalTeams;
using CioCoachBot.Storage;
using CioCoachBot.Teams;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Host;

/// <summary>Puts the rooms together.</summary>
internal static class CoachHost
{
    private const string DefaultUrl = "http://localhost:3978";
    private const string FrameworksHost = "Microsoft.Extensions.Hosting.Internal.Host";

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
        catch (Exception fault) when (StartFaults.WhatToMend(fault) is { } sentences)
        {
            foreach (var sentence in sentences)
            {
                await errors.WriteLineAsync(sentence);
            }

            return 1;
        }
    }

    /// <summary>The whole bot, ready to start: settings, rooms, endpoints.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="adjust">Replaces an edge in tests: the clock, the tokens.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = BuilderOf(args);
        var isLocal = RunsLocally(builder);

        // What keeps it from starting is told once: by RunAsync in a sentence, or by the runtime. The framework would log it above that.
        var isRunning = false;
        builder.Logging.AddFilter(FrameworksHost, level => isRunning && level >= LogLevel.Warning);

        builder.Services.AddSingleton<IClock>(WallClock())
            .AddSingleton(RunningTime())
            .AddTeams(builder.Configuration)
            .AddStorage()
            .AddDelivery()
            .AddSingleton<IUnderstanding, MessageUnderstanding>()
            .AddConversation()
            .AddCoachOptions()
            .AddActivities()
            .AddScheduling();
        if (isLocal)
        {
            builder.Services.AddDemo(builder.Configuration, WallClock());
        }

        adjust?.Invoke(builder);
        var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => isRunning = true);

        app.MapTeams();
        app.MapHealth();
        app.MapAppPages();
        if (isLocal)
        {
            app.MapLocalTeams();
        }

        return app;
    }

    /// <summary>The settings file lies beside the program; data paths start where the operator stands.</summary>
    private static WebApplicationBuilder BuilderOf(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        return builder;
    }

    /// <summary>True without a registration of the bot, which only Development allows: then Teams is played by this machine.</summary>
    private static bool RunsLocally(WebApplicationBuilder builder) => builder.Environment.IsDevelopment()
        && string.IsNullOrWhiteSpace(builder.Configuration[$"{TeamsOptions.Section}:{nameof(TeamsOptions.AppId)}"]);

#pragma warning disable RS0030 // The one place that may choose the wall clock.
    internal static SystemClock WallClock() => SystemClock.Instance;

    // For pace and waiting: it runs only forward.
    private static TimeProvider RunningTime() => TimeProvider.System;
#pragma warning restore RS0030
}
