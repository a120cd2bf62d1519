using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Storage.Sqlite;
using CioCoachBot.Tests.Storage.Sqlite;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A tenant with the real conversation and the real store. It keeps the promise of the outbox that a key is used once.</summary>
internal sealed class Organisation : IAsyncDisposable
{
    public const string Channel = "19:leadership@thread.tacv2";
    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private const string Database = "coach.db";

    private readonly string _folder = Directory.CreateTempSubdirectory("coach-conversation-").FullName;
    private readonly SqliteDatabase _database;
    private readonly CoachConversation _conversation;
    private readonly HashSet<(TenantId, MessageKey)> _used = [];
    private int _turns;

    private Organisation()
    {
        _database = new SqliteDatabase($"Data Source={Path.Combine(_folder, Database)};Pooling=False");
        _conversation = new CoachConversation(new Scripted(Means), ConversationRegistration.Enrolment, ConversationRegistration.Partners, ConversationRegistration.Promises, ConversationRegistration.Handlers, ConversationRegistration.Dialogs, ConversationRegistration.Searches, ConversationRegistration.DueHandlers);
    }

    public static TenantId Tenant { get; } = new("11111111-0000-0000-0000-000000000001");

    public TenantId Speaking { get; set; } = Tenant;

    public static PersonId Cio { get; } = new("22222222-0000-0000-0000-000000000001");

    public static PersonId Vp { get; } = new("22222222-0000-0000-0000-000000000002");

    public static PersonId Cco { get; } = new("22222222-0000-0000-0000-000000000003");

    public static PersonId Admin { get; } = new("22222222-0000-0000-0000-000000000004");

    /// <summary>Monday 16 November 2026, 09:02 in Berlin.</summary>
    public Instant Now { get; set; } = new LocalDateTime(2026, 11, 16, 9, 2).InZoneStrictly(Berlin).ToInstant();

    /// <summary>The zone that the clients tell.</summary>
    public DateTimeZone ClientZone { get; set; } = Berlin;

    /// <summary>The language and region that the clients tell.</summary>
    public string ClientLocale { get; set; } = "en-GB";

    /// <summary>What a text means, where a test does not leave that to the real understanding.</summary>
    public Dictionary<string, ParsedMessage> Means { get; } = new(StringComparer.Ordinal);

    /// <summary>What the client calls a person, where a test does not leave that to the organisation.</summary>
    public Dictionary<PersonId, string> Names { get; } = [];

    public bool MayEnrol { get; set; } = true;

    /// <summary>The channel in which what is done in a channel is done.</summary>
    public Place InChannel { get; set; } = new(PlaceKind.Channel, Channel, "Leadership");

    public static async Task<Organisation> FoundAsync(params string[] customers)
    {
        var organisation = new Organisation();
        await MigratedFile.CopyToAsync(Path.Combine(organisation._folder, Database));
        await organisation.WriteAsync(async store =>
        {
            foreach (var name in customers)
            {
                await store.Customers.SaveAsync(new Customer(new CustomerId(Guid.CreateVersion7(organisation.Now.ToDateTimeOffset())), name, null, false));
            }
        });
        return organisation;
    }

    public void Turn(LocalDateTime berlin) => Now = berlin.InZoneStrictly(Berlin).ToInstant();

    public Task<IReadOnlyList<Reply>> SaysAsync(PersonId who, string text, bool inChannel = false) => DoAsync(who, new Input.Text(text), inChannel);

    /// <summary>Installs the app; whoever is asked what they are here for leads in IT.</summary>
    public async Task<IReadOnlyList<Reply>> InstallsAsync(PersonId who, bool inChannel = false)
    {
        var said = await ArrivesAsync(who, inChannel);
        return said is [Reply.Say question] && new CardText(question.Card).Verbs.Contains(CardVerbs.HereForChoose, StringComparer.Ordinal)
            ? await ChoosesAsync(who, HereFor.Leading)
            : said;
    }

    /// <summary>Says what the person is here for.</summary>
    public Task<IReadOnlyList<Reply>> ChoosesAsync(PersonId who, HereFor what, PartnerRole? role = null) =>
        PressesAsync(who, CardVerbs.HereForChoose, new HereForButton(what, role).Values());

    /// <summary>Installs the app, and no more.</summary>
    public async Task<IReadOnlyList<Reply>> ArrivesAsync(PersonId who, bool inChannel = false)
    {
        if (!inChannel)
        {
            await ReachableAsync(who);
        }

        return await DoAsync(who, new Input.Installed(), inChannel);
    }

    /// <summary>Presses the button of the card with the verb, with what is typed into the inputs.</summary>
    public Task<IReadOnlyList<Reply>> PressesAsync(PersonId who, AdaptiveCard card, string verb, bool inChannel = false, params (string Input, string Value)[] inputs)
    {
        var data = new CardText(card).DataOf(verb);
        foreach (var (input, value) in inputs)
        {
            data[input] = value;
        }

        return PressesAsync(who, verb, data, inChannel);
    }

    /// <summary>The input of the one draft that stands on a card.</summary>
    public static string DraftOf(AdaptiveCard card) =>
        Assert.Single(new CardText(card).Inputs.Keys, static input => input.StartsWith("draft-", StringComparison.Ordinal));

    /// <summary>
    /// Presses the button that says this as a client does: with its data, with what the card's inputs hold, and with what is typed over
    /// that.
    /// </summary>
    public Task<IReadOnlyList<Reply>> PressesAsync(PersonId who, AdaptiveCard card, string title, (string Input, string Value)[] typed)
    {
        var read = new CardText(card);
        var (verb, data) = read.Button(title);
        foreach (var (input, value) in read.Inputs.Select(input => (input.Key, input.Value)).Concat(typed))
        {
            data[input] = value;
        }

        return PressesAsync(who, verb, data);
    }

    public Task<IReadOnlyList<Reply>> PressesAsync(PersonId who, string verb, IReadOnlyDictionary<string, string> data, bool inChannel = false, bool automatic = false) =>
        DoAsync(who, new Input.Pressed(verb, data, automatic), inChannel);

    public async Task<IReadOnlyList<Reply>> DoAsync(PersonId who, Input input, bool inChannel = false) =>
        Once(Assert.IsType<Answer.InChat>(await AnswerAsync(who, input, inChannel)).Replies);

    public async Task<Answer.InDialog> OpensAsync(PersonId who, string dialog, string? about) =>
        Assert.IsType<Answer.InDialog>(await AnswerAsync(who, new Input.DialogOpened(dialog, about)));

    public async Task<Answer.InDialog> SubmitsAsync(PersonId who, string dialog, IReadOnlyDictionary<string, string> data, bool inChannel = false) =>
        Assert.IsType<Answer.InDialog>(await AnswerAsync(who, new Input.DialogSubmitted(dialog, data), inChannel));

    public async Task<SearchReply> SearchesAsync(PersonId who, string search, string typed, int skip = 0, int count = 25) =>
        Assert.IsType<Answer.ToSearch>(await AnswerAsync(who, new Input.Searched(search, typed, skip, count))).Reply;

    private Task<Answer> AnswerAsync(PersonId who, Input input, bool inChannel = false)
    {
        var turn = new Turn
        {
            Tenant = Speaking,
            Actor = new Actor(who, Names.GetValueOrDefault(who) ?? NameOf(who), ClientZone, ClientLocale, who == Admin, MayEnrol),
            Place = inChannel ? InChannel : new Place(PlaceKind.Personal, $"a:{who}", null),
            At = Now + Duration.FromTicks(_turns++), // No two turns of a person are at one instant.
            Input = input,
        };
        return _database.RunAsync(
            Speaking,
            (unit, ahead) => _conversation.AnswerAsync(turn with { Ahead = ahead }, unit.Coach(Speaking), CancellationToken.None),
            CancellationToken.None);
    }

    /// <summary>Attends to everything that is due now.</summary>
    public async Task<IReadOnlyList<Reply>> AttendAsync()
    {
        var replies = new List<Reply>();
        foreach (var occasion in await _database.RunAsync(unit => unit.DueAsync(Now, 100), CancellationToken.None))
        {
            if (await PlannedAsync(occasion.Kind, occasion.Subject) is not { } still || still > Now)
            {
                continue; // Another occasion took it along.
            }

            replies.AddRange(Once(await _database.RunAsync(
                occasion.Tenant,
                (unit, ahead) => _conversation.AttendAsync(
                    occasion with { Ahead = ahead }, Now, unit.Coach(occasion.Tenant), CancellationToken.None),
                CancellationToken.None)));
        }

        return replies;
    }

    public Task<T> ReadAsync<T>(Func<ICoachStore, ValueTask<T>> read) => _database.RunAsync(unit => read(unit.Coach(Speaking)), CancellationToken.None);

    public Task WriteAsync(Func<ICoachStore, ValueTask> write) => _database.RunAsync<bool>(
        async unit =>
        {
            await write(unit.Coach(Speaking));
            return true;
        },
        CancellationToken.None);

    public Task<Instant?> PlannedAsync(DueKind kind, string subject) => ReadAsync(store => store.Agenda.FindAsync(kind, subject));

    /// <summary>Makes the person the CCO, with or without a chat.</summary>
    public async Task AppointCcoAsync(PersonId who, bool reachable = true)
    {
        await WriteAsync(async store =>
        {
            await store.People.SaveAsync(new Person(who, NameOf(who), Berlin.Id, "en-GB", false));
            await store.Partners.AppointAsync(PartnerRole.Cco, who);
        });
        if (reachable)
        {
            await ReachableAsync(who);
        }
    }

    /// <summary>Has the channel shown the digest, on Mondays at 08:30, as an admin allows.</summary>
    public async Task SetUpDigestAsync()
    {
        await InstallsAsync(Cio, inChannel: true);
        var data = DigestSetupForm.Data(IsoDayOfWeek.Monday, new LocalTime(8, 30), Berlin.Id, "en").ToDictionary(StringComparer.Ordinal);
        await PressesAsync(Cio, CardVerbs.DigestSetup, data, inChannel: true);
        await PressesAsync(Admin, CardVerbs.DigestAllow, ChannelButton.Values(Channel), inChannel: true);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private Task<bool> ReachableAsync(PersonId who) => _database.RunAsync<bool>(
        async unit =>
        {
            await unit.Conversations.SaveAsync(
                new ConversationAddress { Tenant = Speaking, Id = $"a:{who}", Kind = "personal", ServiceUrl = "http://localhost", Person = who },
                Now);
            return true;
        },
        CancellationToken.None);

    private IReadOnlyList<Reply> Once(IReadOnlyList<Reply> replies) => [.. replies.Where(reply => (reply switch
    {
        Reply.Say say => say.Once,
        DirectMessage tell => tell.Once,
        ChannelPost post => post.Once,
        _ => null,
    }) is not { } key || _used.Add((Speaking, key)))];

    private static string NameOf(PersonId who) =>
        who == Cio ? "Ada Berg" : who == Vp ? "Ben Cole" : who == Cco ? "Cleo Dahl" : who == Admin ? "Finn Gray" : "Hedda Ito";

    private sealed class Scripted(Dictionary<string, ParsedMessage> means) : IUnderstanding
    {
        private readonly MessageUnderstanding _real = new();

        public ParsedMessage Understand(string text, ParseContext reading) => means.GetValueOrDefault(text) ?? _real.Understand(text, reading);

        public ParsedAnswer UnderstandAnswer(string text, ParseContext reading) => _real.UnderstandAnswer(text, reading);

        public IReadOnlyList<string> CustomersIn(string text, ParseContext reading) => _real.CustomersIn(text, reading);
    }
}
