using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Coach.Questions;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Storage.Sql;
using CioCoachBot.Storage.Tables;

namespace CioCoachBot.Storage;

/// <summary>The tables of one tenant: the tenant is bound here once, and the first value of every statement.</summary>
internal sealed class CoachStore(ISql sql, TenantId tenant, CustomerLists lists) : ICoachStore
{
    /// <inheritdoc/>
    public TenantId Tenant => tenant;

    /// <inheritdoc/>
    public IPeople People => new PeopleTable(sql, tenant.Value);

    /// <inheritdoc/>
    public ILeaders Leaders => new LeadersTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IPartners Partners => new PartnersTable(sql, tenant.Value);

    /// <inheritdoc/>
    public ICustomers Customers => new CustomersTable(sql, tenant.Value, lists);

    /// <inheritdoc/>
    public IDeclinedRungs DeclinedRungs => new DeclinedRungsTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IEngagementProposals EngagementProposals => new EngagementProposalsTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IInteractions Interactions => new InteractionsTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IFollowUps FollowUps => new FollowUpsTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IHearerChoices HearerChoices => new HearerChoicesTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IHeardThemes HeardThemes => new HeardThemesTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IPartnerRequests Requests => new RequestsTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IPromises Promises => new PromisesTable(sql, tenant.Value);

    /// <inheritdoc/>
    public ITargets Targets => new TargetsTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IAbsences Absences => new AbsencesTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IWorkingWeeks WorkingWeeks => new WorkingWeeksTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IHolidays Holidays => new HolidaysTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IFigures Figures => new FiguresTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IDigestChannels DigestChannels => new DigestChannelsTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IDigestSums DigestSums => new DigestSumsTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IDigestWeeks DigestWeeks => new DigestWeeksTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IAgenda Agenda => new AgendaTable(sql, tenant.Value);

    /// <inheritdoc/>
    public ISpoken Spoken => new SpokenTable(sql, tenant.Value);

    /// <inheritdoc/>
    public IOpenQuestions Questions => new OpenQuestionsTable(sql, tenant.Value);
}
