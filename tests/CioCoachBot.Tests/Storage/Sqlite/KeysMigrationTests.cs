using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Storage.Migrations;
using CioCoachBot.Storage.Sqlite;
using NodaTime;

namespace CioCoachBot.Tests.Storage.Sqlite;

/// <summary>Every key that was one text before is the same key in columns: an older database says nothing twice.</summary>
public sealed class KeysMigrationTests : IDisposable
{
    private const string Channel = "19:leadership@thread.tacv2";
    private static readonly TenantId Tenant = new("t");
    private static readonly PersonId Ada = new("22222222-0000-0000-0000-000000000001");
    private static readonly PersonId Cleo = new("22222222-0000-0000-0000-000000000003");
    private static readonly PersonId Gone = new("22222222-0000-0000-0000-000000000009");
    private static readonly LocalDate Day = new(2026, 11, 19);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 19, 9, 0);

    private static readonly Interaction Contact = new()
    {
        Id = new(Guid.CreateVersion7(Now.ToDateTimeOffset())),
        Leader = Ada,
        Customer = new(Guid.CreateVersion7(Now.ToDateTimeOffset())),
        Date = Day,
        Minutes = 30,
        LoggedAt = Now,
    };

    private static readonly FollowUp Sent = new()
    {
        Id = new(Guid.CreateVersion7(Now.ToDateTimeOffset())),
        Interaction = Contact.Id,
        Leader = Ada,
        Customer = Contact.Customer,
        Role = PartnerRole.Cco,
        Rule = "r",
        Theme = "t",
        Due = Day,
        State = FollowUpState.Done,
        Partner = Cleo,
        SuggestedAt = Now,
    };

    private static readonly Promise Promise = new()
    {
        Id = new(Guid.CreateVersion7(Now.ToDateTimeOffset())),
        Interaction = Contact.Id,
        Leader = Ada,
        Customer = Contact.Customer,
        Text = "t",
        Due = Day,
        GivenAt = Now,
    };

    private static readonly (string Was, MessageKey Is)[] Keys =
    [
        ($"welcome:{Ada}", MessageKey.Welcome(Ada)),
        ($"partner-welcome:{Cleo}", MessageKey.PartnerWelcome(Cleo)),
        ($"partner-welcome:{Cleo}:cmo", MessageKey.PartnerWelcome(Cleo, PartnerRole.Cmo)),
        ($"partner-welcome:{Cleo}:cco", MessageKey.PartnerWelcome(Cleo, PartnerRole.Cco)),
        ($"partner-welcome:{Cleo}:sales", MessageKey.PartnerWelcome(Cleo, PartnerRole.Sales)),
        ($"group:{Channel}", MessageKey.GroupWelcome(Channel)),
        ($"log:{Contact.Id}", MessageKey.Log(Contact)),
        ($"prompt:{Ada}:2026-11-19", MessageKey.Prompt(Ada, Day)),
        ($"planned:{Ada}:2026-11-19:{Customer.Key("Contoso East")}", MessageKey.PlannedContact(new PlannedContact(Ada, Day, "Contoso East"))),
        ($"promise:{Promise.Id}:2026-11-19", MessageKey.Promise(Promise)),
        ($"handover:{Sent.Id}", MessageKey.PartnerFollowUp(Cleo, Sent)),
        ($"answer:{Sent.Id}:Declined", MessageKey.Answer(Sent with { State = FollowUpState.Declined })),
        ($"answer:{Sent.Id}:Done", MessageKey.Answer(Sent)),
        ($"digest-setup:{Channel}:2026-11-19", new MessageKey(MessageKind.DigestSetup, null, Channel, "2026-11-19")),
        ($"digest:{Channel}:2026-W47", MessageKey.Digest(Channel, IsoWeek.Of(Day))),
        ($"digest-now:{Channel}:1795077000123", MessageKey.DigestNow(Channel, Instant.FromUnixTimeMilliseconds(1795077000123))),
    ];

    private readonly SqliteEngine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void Every_kind_of_key_that_there_was_is_tried() =>
        Assert.Equal(Enum.GetValues<MessageKind>().Where(kind => kind <= MessageKind.DigestNow).Order(), Keys.Select(key => key.Is.Kind).Distinct().Order());

    [Fact]
    public async Task What_was_said_before_is_not_said_again()
    {
        await using var database = await MigratedAsync();
        foreach (var (was, key) in Keys)
        {
            var isNew = await database.RunAsync(unit => unit.Outbox.AddAsync(Message(key), Now), CancellationToken.None);
            Assert.False(isNew, $"{was} is forgotten");
        }

        Assert.True(await database.RunAsync(unit => unit.Outbox.AddAsync(Message(MessageKey.Prompt(Ada, Day.PlusDays(1))), Now), CancellationToken.None));
    }

    [Fact]
    public async Task Cards_that_were_posted_and_cards_on_their_way_are_found()
    {
        await using var database = await MigratedAsync();
        var waiting = Assert.Single(await database.RunAsync(unit => unit.Outbox.ClaimAsync(Now, Now, 10), CancellationToken.None));

        Assert.Equal(CardKey.PartnerFollowUp(Cleo, Sent), waiting.CardKey);
        Assert.Equal(new PostedCard("a:1", "100"), await FindAsync(database, CardKey.Log(Contact)));
        Assert.Equal(new PostedCard("a:3", "300"), await FindAsync(database, CardKey.PartnerFollowUp(Cleo, Sent)));
    }

    [Fact]
    public async Task Of_who_was_forgotten_before_nothing_is_left()
    {
        await using var database = await MigratedAsync();

        Assert.Empty(await Traces.OfAsync(_engine.ConnectionString, Gone.Value));
    }

    private static Task<PostedCard?> FindAsync(SqliteDatabase database, CardKey key) =>
        database.RunAsync(unit => unit.Conversations.FindCardAsync(Tenant, key), CancellationToken.None);

    private static Outgoing Message(MessageKey once) => new()
    {
        Id = Guid.CreateVersion7(Now.ToDateTimeOffset()),
        Tenant = Tenant,
        ConversationId = "a:9",
        Kind = OutgoingKind.Send,
        Payload = [1],
        Once = once,
        CreatedAt = Now,
        NotBefore = Now + Duration.FromDays(1),
    };

    /// <summary>A database of the version before, brought up to date.</summary>
    private async Task<SqliteDatabase> MigratedAsync()
    {
        var dialect = new SqliteDialect(_engine.ConnectionString);
        await Migrator.RunAsync(dialect, [.. Migration.Embedded.Take(2)], CancellationToken.None);
        await using (var connection = dialect.Open())
        {
            var keys = Keys.Select(key => key.Was).Concat([$"prompt:{Gone}:2026-11-12", $"planned:{Gone}:2026-11-12:contoso"]);
            await using var command = connection.CreateCommand();
            command.CommandText = $"""
                insert into people values ('t', '{Ada}', 'Ada', 'UTC', 'en'), ('t', '{Cleo}', 'Cleo', 'UTC', 'en');
                insert into leaders values ('t', '{Ada}', 'Ada', null, null, 'UTC', 'en', 'thursday', '16:00:00', 0, null, null, 0);
                insert into interactions values ('t', '{Contact.Id}', '{Ada}', '{Contact.Customer}', '2026-11-19', 30, 'meeting', null, '', null, null, null, 0, 0, 1, null);
                insert into promises values ('t', '{Promise.Id}', '{Contact.Id}', '{Ada}', '{Contact.Customer}', 't', '2026-11-19', 'open', 0, null);
                insert into follow_ups values
                    ('t', '{Sent.Id}', '{Contact.Id}', 0, '{Ada}', '{Contact.Customer}', 'cco', 'r', 't', 'r', 'd', '2026-11-19', 'done', '{Cleo}', null, 0, 0, 0, 0);
                insert into digest_channels values ('t', '{Channel}', null, '{Gone}', 'monday', '08:30:00', 'UTC', 1);
                insert into conversations values ('t', 'a:5', 'personal', 'https://smba.trafficmanager.net/', '28:bot', '{Gone}', '29:gone', null, 0);
                insert into posted_cards values ('t', 'log:{Contact.Id}', 'a:1', '100'), ('t', 'handover:{Sent.Id}', 'a:3', '300');
                insert into outbox values ('t', '{Sent.Id}', 'a:3', 1, 'send', x'01', 'handover:{Sent.Id}', 'handover:{Sent.Id}', null, 0, 0, null, 0, 0, null);
                insert into message_keys values {string.Join(", ", keys.Select(key => $"('t', '{key}', 0, null)"))};
                """;
            await command.ExecuteNonQueryAsync();
        }

        var database = _engine.OpenSqlite();
        await database.MigrateAsync(CancellationToken.None);
        return database;
    }
}
