using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>How things stand with what was heard, where that asks for something else than its theme does.</summary>
public enum InsightCase
{
    /// <summary>They did not renew, or went: it is past.</summary>
    Lost,

    /// <summary>They may spend or hire nothing for now.</summary>
    Frozen,

    /// <summary>A competitor is cheaper.</summary>
    Undercut,

    /// <summary>Somebody asks to be called.</summary>
    AsksForUs,

    /// <summary>They offer to speak for us.</summary>
    Speaks,

    /// <summary>They ask whether they may quote us.</summary>
    Quotes,

    /// <summary>They did not see us where we were.</summary>
    Unseen,

    /// <summary>They did not know what we have.</summary>
    Unknown,

    /// <summary>They want one person to call.</summary>
    NamedContact,

    /// <summary>IT owes them what it promised.</summary>
    OwnPromise,

    /// <summary>What IT runs or made does not work.</summary>
    OwnDefect,
}

/// <summary>Whose matter a case is, and how it is meant.</summary>
public static class InsightCases
{
    /// <summary>True where this partner is asked otherwise than the theme would.</summary>
    public static bool IsFor(this InsightCase one, PartnerRole role) => one switch
    {
        InsightCase.Lost or InsightCase.Frozen or InsightCase.Undercut or InsightCase.AsksForUs => role == PartnerRole.Sales,
        InsightCase.Speaks or InsightCase.Quotes or InsightCase.Unseen or InsightCase.Unknown => role == PartnerRole.Cmo,
        _ => role == PartnerRole.Cco,
    };

    /// <summary>How it is meant, whatever else the words touch.</summary>
    public static InsightStance Stance(this InsightCase one) => one switch
    {
        InsightCase.Speaks or InsightCase.Quotes => InsightStance.Praise,
        InsightCase.AsksForUs => InsightStance.Idea,
        InsightCase.Lost or InsightCase.Frozen => InsightStance.Need,
        _ => InsightStance.Concern,
    };
}
