using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Requests;

namespace CioCoachBot.Coach;

/// <summary>What a card shows that is changed later.</summary>
public enum CardKind
{
    /// <summary>A logged contact, in its leader's chat.</summary>
    Log,

    /// <summary>A follow-up, in its partner's chat.</summary>
    FollowUp,

    /// <summary>Whether a channel may get the digest, in an admin's chat.</summary>
    Channel,

    /// <summary>A partner's request, in its leader's chat.</summary>
    Request,

    /// <summary>A digest, in its channel.</summary>
    Digest,
}

/// <summary>The name under which the message with a card is found.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Person">Whose card it is, and with whom its place is forgotten.</param>
/// <param name="Subject">The contact's, the follow-up's, the channel's or the request's id; of a digest its channel's and the week.</param>
public sealed record CardKey(CardKind Kind, PersonId Person, string Subject)
{
    /// <summary>A contact's confirmation.</summary>
    public static CardKey Log(Interaction logged) => Log(logged.Leader, logged.Id);

    /// <summary>A contact's confirmation.</summary>
    public static CardKey Log(PersonId leader, InteractionId id) => new(CardKind.Log, leader, id.ToString());

    /// <summary>A channel as an admin sees it.</summary>
    public static CardKey Channel(PersonId admin, string channelId) => new(CardKind.Channel, admin, channelId);

    /// <summary>A follow-up as its partner sees it.</summary>
    public static CardKey PartnerFollowUp(PersonId partner, FollowUp followUp) => new(CardKind.FollowUp, partner, followUp.Id.ToString());

    /// <summary>The digest of a week that a channel got last; it is nobody's.</summary>
    public static CardKey Digest(string channelId, IsoWeek week) => new(CardKind.Digest, new PersonId(""), channelId + " " + week);

    /// <summary>A partner's request as its leader sees it.</summary>
    public static CardKey Request(PartnerRequest request) => new(CardKind.Request, request.Leader, request.Id.ToString());
}
