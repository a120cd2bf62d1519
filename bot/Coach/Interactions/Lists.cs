namespace CioCoachBot.Coach.Interactions;

/// <summary>
/// How a leader was in contact with a customer: a closed list. The first three are the ways of a deeper connection of [Farland].
/// </summary>
public enum Approach
{
    /// <summary>A visit to a strategic account, with the account team or as part of a repeatable programme.</summary>
    StrategicAccountVisit,

    /// <summary>The repeatable form of it: a standing board of customers.</summary>
    AdvisoryBoard,

    /// <summary>Building new engagement models or applications with the customer's own CIO or IT.</summary>
    CoCreation,

    /// <summary>The leader's expertise lent to a client.</summary>
    CioOnLoan,

    /// <summary>Direct help where IT is itself the source of complexity [Gartner].</summary>
    Support,

    /// <summary>Any other direct contact: call, lunch, review, conference.</summary>
    Meeting,

    /// <summary>Watching customers where the company does business: store, service desk, site [Gartner]. Indirect.</summary>
    Observation,

    /// <summary>
    /// Following customers in their own channels: forum, social media, reviews, support threads, usage data [Gartner, Samuels]. Indirect.
    /// </summary>
    DigitalListening,
}

/// <summary>Where the contact took place.</summary>
public enum Mode
{
    /// <summary>Face to face.</summary>
    InPerson,

    /// <summary>By video.</summary>
    Video,

    /// <summary>By phone.</summary>
    Phone,

    /// <summary>At an event.</summary>
    Event,

    /// <summary>In a digital channel.</summary>
    Digital,
}

/// <summary>Where the customer stood on the way of [Maoz].</summary>
public enum JourneyStage
{
    /// <summary>Discovers what there is.</summary>
    Discover,

    /// <summary>Evaluates.</summary>
    Evaluate,

    /// <summary>Buys.</summary>
    Buy,

    /// <summary>Is taken on board.</summary>
    Onboard,

    /// <summary>Uses.</summary>
    Use,

    /// <summary>Gets support.</summary>
    GetSupport,

    /// <summary>Renews or expands.</summary>
    RenewOrExpand,

    /// <summary>Advocates.</summary>
    Advocate,
}

/// <summary>Why the leader met the customer [CIO-2016]. The first three are strategic.</summary>
public enum Purpose
{
    /// <summary>Drive innovation. Strategic.</summary>
    DriveInnovation,

    /// <summary>Develop go-to-market strategies or technologies. Strategic.</summary>
    GoToMarket,

    /// <summary>Study market trends for commercial opportunities. Strategic.</summary>
    StudyMarket,

    /// <summary>Run operations. Not strategic.</summary>
    RunOperations,
}
