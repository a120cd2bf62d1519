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

namespace CioCoachBot.Coach;

/// <summary>
/// Everything the coach keeps for one tenant, as one transaction sees it. What is written through it commits or vanishes together.
/// </summary>
public interface ICoachStore
{
    /// <summary>The tenant to which every query is bound.</summary>
    TenantId Tenant { get; }

    /// <summary>The people whom the coach knows.</summary>
    IPeople People { get; }

    /// <summary>The leaders.</summary>
    ILeaders Leaders { get; }

    /// <summary>The holders of the partner roles.</summary>
    IPartners Partners { get; }

    /// <summary>The customers.</summary>
    ICustomers Customers { get; }

    /// <summary>How leaders would have customers engaged.</summary>
    IEngagementProposals EngagementProposals { get; }

    /// <summary>The closer ways to engage a customer to which somebody said no.</summary>
    IDeclinedRungs DeclinedRungs { get; }

    /// <summary>The logged interactions.</summary>
    IInteractions Interactions { get; }

    /// <summary>The follow-ups.</summary>
    IFollowUps FollowUps { get; }

    /// <summary>Who hears what.</summary>
    IHearerChoices HearerChoices { get; }

    /// <summary>What customers spoke of.</summary>
    IHeardThemes HeardThemes { get; }

    /// <summary>What partners want of leaders.</summary>
    IPartnerRequests Requests { get; }

    /// <summary>The promises.</summary>
    IPromises Promises { get; }

    /// <summary>The targets.</summary>
    ITargets Targets { get; }

    /// <summary>When leaders are away.</summary>
    IAbsences Absences { get; }

    /// <summary>On which days leaders work.</summary>
    IWorkingWeeks WorkingWeeks { get; }

    /// <summary>The public holidays.</summary>
    IHolidays Holidays { get; }

    /// <summary>Sums over what is kept.</summary>
    IFigures Figures { get; }

    /// <summary>The digest channels.</summary>
    IDigestChannels DigestChannels { get; }

    /// <summary>What digests tell, added up.</summary>
    IDigestSums DigestSums { get; }

    /// <summary>What digests told.</summary>
    IDigestWeeks DigestWeeks { get; }

    /// <summary>What will become due.</summary>
    IAgenda Agenda { get; }

    /// <summary>What the coach said of its own accord.</summary>
    ISpoken Spoken { get; }

    /// <summary>What people were asked last.</summary>
    IOpenQuestions Questions { get; }
}
