using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Understanding;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Routing;

/// <summary>A turn with what nearly every answer needs: the store, who the person is to the coach, and their today.</summary>
internal sealed class TurnContext(Turn turn, ICoachStore store, Person person, Leader? leader)
{
    private static readonly Dictionary<string, string> NoData = [];
    private readonly Leader? _leader = leader;
    private IReadOnlyList<Customer>? _customers;
    private InteractionService? _contacts;
    private Deed _deed = new();

    public Turn Turn { get; } = turn;

    public ICoachStore Store { get; } = store;

    /// <summary>The person, as just updated from the turn.</summary>
    public Person Person { get; } = person;

    /// <summary>What is said to the person, in their language.</summary>
    public Localizer Texts => Localizer.For(Person.ReadsIn);

    /// <summary>What the typed text meant; null where a button was pressed.</summary>
    public ParsedMessage? Said { get; init; }

    /// <summary>The customers of the list whom the message behind a dialog names.</summary>
    public IReadOnlyList<string> Named { get; private init; } = [];

    public bool IsLeader => _leader is not null;

    /// <summary>The leader. Only in turns for leaders, and where <see cref="IsLeader"/>.</summary>
    public Leader Leader => _leader ?? throw new InvalidOperationException("The turn is not a leader's.");

    public PersonId Me => Turn.Actor.Id;

    public Instant Now => Turn.At;

    public LocalDate Today => Now.InZone(_leader?.Zone ?? Person.Zone).Date;

    public bool InChat => Turn.Place.Kind == PlaceKind.Personal;

    /// <summary>True where a typed answer stands for a press: the card with the button stays in the chat.</summary>
    public bool IsTyped { get; private init; }

    public bool IsPress => Turn.Input is Input.Pressed;

    /// <summary>The data and inputs of the pressed button or the dialog, for the form or button that reads them; empty for text.</summary>
    public FormData Form => new(Turn.Input switch
    {
        Input.Pressed pressed => pressed.Data,
        Input.DialogSubmitted submitted => submitted.Data,
        _ => NoData,
    });

    /// <summary>The leader's log, the same all through the turn.</summary>
    public InteractionService Contacts => _contacts ??= new InteractionService(Store, Leader, InsightTopics.Known, Now);

    /// <summary>What the turn did, for "undo".</summary>
    public Deed Deed => _deed;

    /// <summary>Says which button takes back what the turn did.</summary>
    public void Did(string undo, IEnumerable<(string Name, string Value)>? data = null) => _deed.TakenBackBy(new Question.Offer(
        string.Empty, undo, (data ?? []).ToDictionary(static pair => pair.Name, static pair => pair.Value, StringComparer.Ordinal)));

    /// <summary>What "undo" takes back next is the last step of the log.</summary>
    public void LeaveUndoToLog() => _deed.TakenBackBy(null);

    /// <summary>The tenant's customers, read once a turn.</summary>
    public async ValueTask<IReadOnlyList<Customer>> CustomersAsync() => _customers ??= await Store.Customers.AllAsync();

    /// <summary>The customer who was named in what was typed; null where none was, or none of the list.</summary>
    public async ValueTask<Customer?> SaidCustomerAsync() => Said?.Customer is { } name
        ? (await CustomersAsync()).Named(name)
        : null;

    /// <summary>The answer where the person looks: the pressed card becomes it, typed text gets a new message.</summary>
    public Reply Answer(AdaptiveCard card, CardKey? cardKey = null) =>
        IsPress ? new Reply.Replace(card, cardKey) : new Reply.Say(card, cardKey);

    /// <summary>What a person opens: a message of its own, so that the card that they were reading, a list or a figure, stays above it.</summary>
    public static Reply Opened(AdaptiveCard card) => new Reply.Say(card);

    /// <summary>
    /// An answer that leaves the pressed card as it is for everybody; in a channel, where others' cards stand, for the presser too.
    /// </summary>
    public Reply Aside(string text) => !IsPress ? new Reply.Say(Notice(text))
        : Turn.Place.Kind == PlaceKind.Channel ? new Reply.Whisper(text, Notice(text))
        : new Reply.Show(Notice(text));

    /// <summary>A sentence to the person, and at most three buttons.</summary>
    public AdaptiveCard Notice(string text, params IReadOnlyList<CardButton> buttons) => NoticeCards.Of(Texts, text, buttons);

    public IReadOnlyList<Reply> OutOfDate() => [Aside(Texts["Routing.OutOfDate"])];

    public TurnContext With(ParsedMessage said) =>
        new(Turn, Store, Person, _leader) { Said = said, _customers = _customers, _deed = _deed };

    public TurnContext With(IReadOnlyList<string> named) =>
        new(Turn, Store, Person, _leader) { Named = named, _customers = _customers, _deed = _deed };

    /// <summary>The same turn, in which the typed answer pressed a button.</summary>
    public TurnContext With(Input.Pressed pressed) =>
        new(Turn with { Input = pressed }, Store, Person, _leader) { IsTyped = true, _customers = _customers, _deed = _deed };

    public TurnContext With(Person changed) =>
        new(Turn, Store, changed, _leader) { Said = Said, IsTyped = IsTyped, _customers = _customers, _deed = _deed };

    public TurnContext With(Leader newLeader) =>
        new(Turn, Store, Person, newLeader) { Said = Said, IsTyped = IsTyped, _customers = _customers, _deed = _deed };
}
