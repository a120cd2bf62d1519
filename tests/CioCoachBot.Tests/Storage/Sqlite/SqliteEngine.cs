using CioCoachBot.Storage;
using CioCoachBot.Storage.Sqlite;
using CioCoachBot.Tests.Storage.Delivery;
using CioCoachBot.Tests.Storage.Tables;

namespace CioCoachBot.Tests.Storage.Sqlite;

/// <summary>A SQLite file in a folder of its own.</summary>
public sealed class SqliteEngine : IEngine
{
    public SqliteEngine() => Folder = Directory.CreateTempSubdirectory("coach-").FullName;

    public string Folder { get; }

    public string ConnectionString => $"Data Source={Path.Combine(Folder, "data", "coach.db")}";

    public IDatabase Open() => OpenSqlite();

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal SqliteDatabase OpenSqlite() => new(ConnectionString);
}

public sealed class SqlitePeopleTests() : PeopleSuite(new SqliteEngine());

public sealed class SqliteLeadersTests() : LeadersSuite(new SqliteEngine());

public sealed class SqlitePartnersTests() : PartnersSuite(new SqliteEngine());

public sealed class SqliteCustomersTests() : CustomersSuite(new SqliteEngine());

public sealed class SqliteInteractionsTests() : InteractionsSuite(new SqliteEngine());

public sealed class SqliteFiguresTests() : FiguresSuite(new SqliteEngine());

public sealed class SqliteFollowUpsTests() : FollowUpsSuite(new SqliteEngine());

public sealed class SqliteRequestsTests() : RequestsSuite(new SqliteEngine());

public sealed class SqlitePromisesTests() : PromisesSuite(new SqliteEngine());

public sealed class SqliteTargetsTests() : TargetsSuite(new SqliteEngine());

public sealed class SqliteDigestChannelsTests() : DigestChannelsSuite(new SqliteEngine());

public sealed class SqliteHearerChoicesTests() : HearerChoicesSuite(new SqliteEngine());

public sealed class SqliteHeardThemesTests() : HeardThemesSuite(new SqliteEngine());

public sealed class SqliteDeclinedRungsTests() : DeclinedRungsSuite(new SqliteEngine());

public sealed class SqliteEngagementProposalsTests() : EngagementProposalsSuite(new SqliteEngine());

public sealed class SqliteDigestSumsTests() : DigestSumsSuite(new SqliteEngine());

public sealed class SqliteDigestWeeksTests() : DigestWeeksSuite(new SqliteEngine());

public sealed class SqliteAgendaTests() : AgendaSuite(new SqliteEngine());

public sealed class SqliteSeenActivitiesTests() : SeenActivitiesSuite(new SqliteEngine());

public sealed class SqliteConversationsTests() : ConversationsSuite(new SqliteEngine());

public sealed class SqliteOutboxTests() : OutboxSuite(new SqliteEngine());

public sealed class SqliteOutboxModelTests() : OutboxModelSuite(new SqliteEngine());

public sealed class SqliteUnitOfWorkTests() : UnitOfWorkSuite(new SqliteEngine());

public sealed class SqliteTenantsTests() : TenantsSuite(new SqliteEngine());

public sealed class SqliteSpeakersTests() : SpeakersSuite(new SqliteEngine());
