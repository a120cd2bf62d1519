using System.Collections.Concurrent;
using CioCoachBot.Storage;
using CioCoachBot.Storage.PostgreSql;
using CioCoachBot.Tests.Storage.Delivery;
using CioCoachBot.Tests.Storage.Tables;
using Npgsql;

namespace CioCoachBot.Tests.Storage.PostgreSql;

/// <summary>An empty database of the tests' server. A database that one test has left is emptied and given to the next.</summary>
public sealed class PostgresEngine : IEngine
{
    private static readonly ConcurrentBag<string> Free = [];
    private static int _made;
    private readonly string _name;

    public PostgresEngine()
    {
        if (!Free.TryTake(out var name))
        {
            name = $"coach_{Interlocked.Increment(ref _made)}";
            PostgresServer.Instance.Create(name);
        }

        _name = name;
    }

    public string ConnectionString => PostgresServer.Instance.ConnectionString(_name);

    public IDatabase Open() => new PostgresDatabase(ConnectionString);

    public void Dispose()
    {
        using var source = NpgsqlDataSource.Create(ConnectionString + ";Pooling=false");
        using var command = source.CreateCommand("""
            do $$ begin
                execute coalesce((select 'truncate ' || string_agg(quote_ident(tablename), ', ') from pg_tables
                    where schemaname = 'public' and tablename <> 'schema_migrations'), 'select 1');
            end $$
            """);
        command.ExecuteNonQuery();
        Free.Add(_name);
    }
}

public sealed class PostgresPeopleTests() : PeopleSuite(new PostgresEngine());

public sealed class PostgresLeadersTests() : LeadersSuite(new PostgresEngine());

public sealed class PostgresPartnersTests() : PartnersSuite(new PostgresEngine());

public sealed class PostgresCustomersTests() : CustomersSuite(new PostgresEngine());

public sealed class PostgresInteractionsTests() : InteractionsSuite(new PostgresEngine());

public sealed class PostgresFollowUpsTests() : FollowUpsSuite(new PostgresEngine());

public sealed class PostgresRequestsTests() : RequestsSuite(new PostgresEngine());

public sealed class PostgresPromisesTests() : PromisesSuite(new PostgresEngine());

public sealed class PostgresTargetsTests() : TargetsSuite(new PostgresEngine());

public sealed class PostgresDigestChannelsTests() : DigestChannelsSuite(new PostgresEngine());

public sealed class PostgresFiguresTests() : FiguresSuite(new PostgresEngine());

public sealed class PostgresHearerChoicesTests() : HearerChoicesSuite(new PostgresEngine());

public sealed class PostgresHeardThemesTests() : HeardThemesSuite(new PostgresEngine());

public sealed class PostgresDeclinedRungsTests() : DeclinedRungsSuite(new PostgresEngine());

public sealed class PostgresEngagementProposalsTests() : EngagementProposalsSuite(new PostgresEngine());

public sealed class PostgresDigestSumsTests() : DigestSumsSuite(new PostgresEngine());

public sealed class PostgresDigestWeeksTests() : DigestWeeksSuite(new PostgresEngine());

public sealed class PostgresAgendaTests() : AgendaSuite(new PostgresEngine());

public sealed class PostgresSeenActivitiesTests() : SeenActivitiesSuite(new PostgresEngine());

public sealed class PostgresConversationsTests() : ConversationsSuite(new PostgresEngine());

public sealed class PostgresOutboxTests() : OutboxSuite(new PostgresEngine());

public sealed class PostgresOutboxModelTests() : OutboxModelSuite(new PostgresEngine());

public sealed class PostgresUnitOfWorkTests() : UnitOfWorkSuite(new PostgresEngine());

public sealed class PostgresTenantsTests() : TenantsSuite(new PostgresEngine());

public sealed class PostgresSpeakersTests() : SpeakersSuite(new PostgresEngine());
