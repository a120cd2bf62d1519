using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;
using NodaTime;

namespace CioCoachBot.LocalTeams.Chats;

/// <summary>
/// The state of the stand-in: messages, where the app is installed, what was read. Every change goes to the log first, then to the pages
/// that listen.
/// </summary>
internal sealed class ChatRoom
{
    private readonly Lock _gate = new();
    private readonly ChatLog _log;
    private readonly IClock _clock;
    private readonly List<Channel<ChatEvent>> _listeners = [];
    private ChatState _state = ChatState.Empty;
    private long _lastId;

    public ChatRoom(ChatLog log, IClock clock)
    {
        _log = log;
        _clock = clock;
        foreach (var happened in log.History)
        {
            _state = _state.After(happened);
            if (happened is ChatEvent.Posted(var message))
            {
                _lastId = Math.Max(_lastId, long.Parse(message.Id, CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>How things are now; a snapshot.</summary>
    public ChatState State
    {
        get
        {
            lock (_gate)
            {
                return _state;
            }
        }
    }

    /// <summary>The next message id and its time: milliseconds of the clock, moved on where two would be the same.</summary>
    public (string Id, long At) NextId()
    {
        lock (_gate)
        {
            var at = _clock.GetCurrentInstant().ToUnixTimeMilliseconds();
            _lastId = Math.Max(_lastId + 1, at);
            return (_lastId.ToString(CultureInfo.InvariantCulture), at);
        }
    }

    public void Record(ChatEvent happened)
    {
        lock (_gate)
        {
            _log.Append(happened);
            _state = _state.After(happened);
            Tell(happened);
        }
    }

    /// <summary>Tells the pages something that need not be remembered, or that was written to the log elsewhere.</summary>
    public void Announce(ChatEvent happened)
    {
        lock (_gate)
        {
            Tell(happened);
        }
    }

    /// <summary>What happens from now on, until the token is cancelled.</summary>
    public async IAsyncEnumerable<ChatEvent> Listen([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateUnbounded<ChatEvent>(new UnboundedChannelOptions { SingleReader = true });
        lock (_gate)
        {
            _listeners.Add(channel);
        }

        try
        {
            await foreach (var happened in channel.Reader.ReadAllAsync(cancellation))
            {
                yield return happened;
            }
        }
        finally
        {
            lock (_gate)
            {
                _listeners.Remove(channel);
            }
        }
    }

    private void Tell(ChatEvent happened)
    {
        foreach (var listener in _listeners)
        {
            listener.Writer.TryWrite(happened);
        }
    }
}

/// <summary>A snapshot of the stand-in.</summary>
internal sealed record ChatState
{
    public static readonly ChatState Empty = new();

    /// <summary>Every message, by id.</summary>
    public ImmutableSortedDictionary<string, ChatMessage> Messages { get; init; } = ImmutableSortedDictionary.Create<string, ChatMessage>(StringComparer.Ordinal);

    /// <summary>The personal chats and teams where the app is installed.</summary>
    public ImmutableHashSet<string> Installed { get; init; } = [];

    /// <summary>Up to which message a person has read a conversation.</summary>
    public ImmutableDictionary<(string Person, string Conversation), string> Read { get; init; } = ImmutableDictionary<(string, string), string>.Empty;

    /// <summary>True once the installations of the first start are done.</summary>
    public bool Opened { get; init; }

    public ChatState After(ChatEvent happened) => happened switch
    {
        ChatEvent.Posted(var message) => this with { Messages = Messages.SetItem(message.Id, message) },
        ChatEvent.Deleted(_, var id) => this with { Messages = Messages.Remove(id) },
        ChatEvent.Viewed(_, var id, var person, var card) => this with { Messages = WithView(id, person, card) },
        ChatEvent.Installed(var place) => this with { Installed = Installed.Add(place) },
        ChatEvent.Removed(var place) => this with { Installed = Installed.Remove(place) },
        ChatEvent.Read(var person, var conversation, var upTo) => this with { Read = Read.SetItem((person, conversation), upTo) },
        ChatEvent.Opened => this with { Opened = true },
        _ => this,
    };

    private ImmutableSortedDictionary<string, ChatMessage> WithView(string id, string person, JsonElement card)
    {
        if (!Messages.TryGetValue(id, out var message))
        {
            return Messages;
        }

        var views = new Dictionary<string, JsonElement>(message.Views ?? ImmutableDictionary<string, JsonElement>.Empty, StringComparer.Ordinal) { [person] = card };
        return Messages.SetItem(id, message with { Views = views });
    }
}
