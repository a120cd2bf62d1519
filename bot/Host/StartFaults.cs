using CioCoachBot.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Host;

/// <summary>What keeps the bot from starting and can be mended by its operator.</summary>
internal static class StartFaults
{
    private const string Binder = "Microsoft.Extensions.Configuration.Binder";

    /// <summary>What to mend, a sentence each; null for a fault of the program.</summary>
    public static IEnumerable<string>? WhatToMend(Exception fault) => fault switch
    {
        IOException { InnerException: AddressInUseException } taken =>
            [$"{taken.Message} Another program listens there, perhaps this one already; ASPNETCORE_URLS names another address."],
        UnusableDatabaseException unusable => [unusable.Message],
        OptionsValidationException wrong => wrong.Failures,
        AggregateException several when several.InnerExceptions.All(e => e is OptionsValidationException) =>
            several.InnerExceptions.SelectMany(e => ((OptionsValidationException)e).Failures),
        InvalidOperationException { Source: Binder } unreadable => [$"A setting cannot be read. {unreadable.Message}"],
        _ => null,
    };
}
