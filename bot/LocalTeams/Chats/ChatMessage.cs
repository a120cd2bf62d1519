using System.Text.Json;

namespace CioCoachBot.LocalTeams.Chats;

/// <summary>A message as everybody in the conversation sees it.</summary>
internal sealed record ChatMessage
{
    /// <summary>Its id: digits that grow with time, as in Teams.</summary>
    public required string Id { get; init; }

    /// <summary>The personal chat or the channel, without a message id.</summary>
    public required string Conversation { get; init; }

    /// <summary>In a channel: the message that began the thread, itself included.</summary>
    public string? Thread { get; init; }

    /// <summary>Who wrote it: <c>28:...</c> or <c>29:...</c>.</summary>
    public required string From { get; init; }

    /// <summary>When, in milliseconds of the Unix epoch.</summary>
    public required long At { get; init; }

    /// <summary>What was written.</summary>
    public string? Text { get; init; }

    /// <summary>The line for a toast.</summary>
    public string? Summary { get; init; }

    /// <summary>Adaptive Cards, in order.</summary>
    public IReadOnlyList<JsonElement> Cards { get; init; } = [];

    /// <summary>True after a change.</summary>
    public bool Edited { get; init; }

    /// <summary>True where the bot did not accept it.</summary>
    public bool Undelivered { get; init; }

    /// <summary>Cards that replaced this message's card for one person only, by object id.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Views { get; init; }
}
