using System.Globalization;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Coach.Requests;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Coach;

/// <summary>What is said only once.</summary>
public enum MessageKind
{
    /// <summary>The first card that a leader sees.</summary>
    Welcome,

    /// <summary>What a partner learns first. Subject: the role's code, where an admin appointed the partner.</summary>
    PartnerWelcome,

    /// <summary>Where the coach works, said in a group chat. Subject: the conversation.</summary>
    GroupWelcome,

    /// <summary>What a dialog saved. Subject: the contact.</summary>
    Log,

    /// <summary>The weekly question. Period: the leader's day.</summary>
    Prompt,

    /// <summary>How a planned contact went. Subject: the customer's name as a key; period: the planned day.</summary>
    PlannedContact,

    /// <summary>A reminder of a promise. Subject: the promise; period: the day that it is due.</summary>
    Promise,

    /// <summary>
    /// A follow-up in its partner's chat. Subject: the follow-up; period: the step's code where it was called back. Of a reminder only the day.
    /// </summary>
    FollowUp,

    /// <summary>What a partner answered, in the leader's chat. Subject: the follow-up; period: the step's code, or that of what came of it.</summary>
    Answer,

    /// <summary>The digest's settings, in a channel that was set up before an admin had to agree. Subject: the channel; period: the instant.</summary>
    DigestSetup,

    /// <summary>A channel's weekly digest. Subject: the channel; period: the week.</summary>
    Digest,

    /// <summary>A digest that somebody asked for. Subject: the channel; period: the instant in milliseconds.</summary>
    DigestNow,

    /// <summary>What somebody is here for, asked.</summary>
    HereFor,

    /// <summary>Whether somebody is the partner that they say they are, asked of an admin. Subject: who says so; period: the instant in milliseconds.</summary>
    Claim,

    /// <summary>What an admin decided about a person. Period: the instant in milliseconds.</summary>
    Decided,

    /// <summary>Whether a channel may get the digest, asked of an admin. Subject: the channel; period: since when that is asked.</summary>
    ChannelAsked,

    /// <summary>That a partner role has another holder. Subject: the role's code; period: the instant in milliseconds.</summary>
    RoleChanged,

    /// <summary>What an admin decided about a channel. Subject: the channel; period: the instant in milliseconds.</summary>
    ChannelDecided,

    /// <summary>What a partner wants, in the leader's chat; subject: the request. Or what a leader wants to learn, in the partner's; period: the instant.</summary>
    Request,

    /// <summary>A leader's answer, in the partner's chat. Subject: the request.</summary>
    RequestAnswered,

    /// <summary>How a customer should be engaged, asked of an admin. Subject: the customer; period: the instant in milliseconds.</summary>
    Engagement,

    /// <summary>That somebody else plans to see the same customer. Subject: who, and the customer's name as a key; period: their day.</summary>
    Collision,
}

/// <summary>What makes a message one that is said once: unique in its tenant for all time.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Person">Whose it is and with whom it is forgotten: the leader, or a sent follow-up's partner; null where it is
/// nobody's.</param>
/// <param name="Subject">What it is about; empty where kind and person say it.</param>
/// <param name="Period">Which of several over time; empty where there is only one.</param>
public sealed record MessageKey(MessageKind Kind, PersonId? Person, string Subject, string Period)
{
    /// <summary>A leader's welcome.</summary>
    public static MessageKey Welcome(PersonId leader) => new(MessageKind.Welcome, leader, "", "");

    /// <summary>A partner's welcome: for one role, or for whoever came without having been appointed in the chat.</summary>
    public static MessageKey PartnerWelcome(PersonId partner, PartnerRole? role = null) =>
        new(MessageKind.PartnerWelcome, partner, EnumCodes.Of(role) ?? "", "");

    /// <summary>A group chat's one message.</summary>
    public static MessageKey GroupWelcome(string conversationId) => new(MessageKind.GroupWelcome, null, conversationId, "");

    /// <summary>The confirmation of what a dialog saved.</summary>
    public static MessageKey Log(Interaction logged) => new(MessageKind.Log, logged.Leader, logged.Id.ToString(), "");

    /// <summary>The weekly question of a day.</summary>
    public static MessageKey Prompt(PersonId leader, LocalDate day) => new(MessageKind.Prompt, leader, "", Iso(day));

    /// <summary>The weekly question once more on a day, because the leader asked for it.</summary>
    public static MessageKey PromptAgain(PersonId leader, Instant at) => new(MessageKind.Prompt, leader, "", Milliseconds(at));

    /// <summary>The question how a planned contact went.</summary>
    public static MessageKey PlannedContact(PlannedContact plan) =>
        new(MessageKind.PlannedContact, plan.Leader, Customer.Key(plan.Customer), Iso(plan.Date));

    /// <summary>The reminder of a promise on the day that it is due: one that was moved is reminded of again.</summary>
    public static MessageKey Promise(Promise promise) => new(MessageKind.Promise, promise.Leader, promise.Id.ToString(), Iso(promise.Due));

    /// <summary>A follow-up that is handed over.</summary>
    public static MessageKey PartnerFollowUp(PersonId partner, FollowUp followUp) =>
        new(MessageKind.FollowUp, partner, followUp.Id.ToString(), "");

    /// <summary>That a follow-up which its partner took was called back.</summary>
    public static MessageKey Recalled(PersonId partner, FollowUp followUp) =>
        new(MessageKind.FollowUp, partner, followUp.Id.ToString(), EnumCodes.Of(followUp.State));

    /// <summary>A partner is reminded on a day of what is open: once.</summary>
    public static MessageKey FollowUpReminder(PersonId partner, LocalDate day) => new(MessageKind.FollowUp, partner, "", Iso(day));

    /// <summary>A follow-up that came with its role, from the former holder.</summary>
    public static MessageKey HandedOver(PersonId partner, FollowUp followUp, Instant at) =>
        new(MessageKind.FollowUp, partner, followUp.Id.ToString(), Milliseconds(at));

    /// <summary>The leader says who owns a follow-up that its partner took.</summary>
    public static MessageKey OwnerChanged(PersonId partner, FollowUp followUp, Instant at) => HandedOver(partner, followUp, at);

    /// <summary>A role has another holder: told to the former one, and to leaders of whom something is open there.</summary>
    public static MessageKey RoleChanged(PersonId person, PartnerRole role, Instant at) =>
        new(MessageKind.RoleChanged, person, EnumCodes.Of(role), Milliseconds(at));

    /// <summary>The news of what came of a follow-up: once each time that it is done.</summary>
    public static MessageKey Result(FollowUp followUp) =>
        new(MessageKind.Answer, followUp.Leader, followUp.Id.ToString(), (EnumCodes.Of(followUp.Result) ?? "") + DoneAt(followUp));

    /// <summary>The news of a partner's step; that it is done may be said again once it was taken back.</summary>
    public static MessageKey Answer(FollowUp followUp) =>
        new(MessageKind.Answer, followUp.Leader, followUp.Id.ToString(), EnumCodes.Of(followUp.State) + DoneAt(followUp));

    /// <summary>The news that a follow-up is not done after all.</summary>
    public static MessageKey Reopened(FollowUp followUp, Instant at) =>
        new(MessageKind.Answer, followUp.Leader, followUp.Id.ToString(), Milliseconds(at));

    /// <summary>The digest's settings, said by the coach itself.</summary>
    public static MessageKey DigestSetup(string channelId, Instant at) => new(MessageKind.DigestSetup, null, channelId, Milliseconds(at));

    /// <summary>A channel's digest of a week.</summary>
    public static MessageKey Digest(string channelId, IsoWeek week) => new(MessageKind.Digest, null, channelId, week.ToString());

    /// <summary>A digest that was asked for.</summary>
    public static MessageKey DigestNow(string channelId, Instant at) =>
        new(MessageKind.DigestNow, null, channelId, Milliseconds(at));

    /// <summary>The first question to a person.</summary>
    public static MessageKey HereFor(PersonId person) => new(MessageKind.HereFor, person, "", "");

    /// <summary>The question to an admin about who says that they hold a role.</summary>
    public static MessageKey Claim(PersonId admin, Person who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return new(MessageKind.Claim, admin, who.Id.Value, who.ClaimedAt is { } at ? Milliseconds(at) : "");
    }

    /// <summary>An admin's decision about a person.</summary>
    public static MessageKey Decided(PersonId person, Instant at) => new(MessageKind.Decided, person, "", Milliseconds(at));

    /// <summary>The question to an admin about a channel.</summary>
    public static MessageKey ChannelAsked(PersonId admin, DigestChannel channel) =>
        new(MessageKind.ChannelAsked, admin, channel.Id, channel.AskedAt is { } at ? Milliseconds(at) : "");

    /// <summary>The question to an admin how a customer should be engaged.</summary>
    public static MessageKey Engagement(PersonId admin, EngagementProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new(MessageKind.Engagement, admin, proposal.Customer.ToString(), Milliseconds(proposal.ProposedAt));
    }

    /// <summary>An admin's decision about a channel.</summary>
    public static MessageKey ChannelDecided(string channelId, Instant at) =>
        new(MessageKind.ChannelDecided, null, channelId, Milliseconds(at));

    /// <summary>What a partner wants of a leader.</summary>
    public static MessageKey Request(PartnerRequest request) => new(MessageKind.Request, request.Leader, request.Id.ToString(), "");

    /// <summary>What a leader wants to learn, in the partner's chat.</summary>
    public static MessageKey Wish(PersonId partner, Instant at) => new(MessageKind.Request, partner, "", Milliseconds(at));

    /// <summary>What the leader answered.</summary>
    public static MessageKey RequestAnswered(PartnerRequest request) =>
        new(MessageKind.RequestAnswered, request.Partner, request.Id.ToString(), "");

    /// <summary>That somebody else plans to see the same customer on a day.</summary>
    public static MessageKey Collision(PersonId told, PersonId other, string customer, LocalDate day) =>
        new(MessageKind.Collision, told, other.Value + " " + Customer.Key(customer), Iso(day));

    private static string DoneAt(FollowUp followUp) => followUp.DoneAt is { } at ? " " + Milliseconds(at) : "";

    private static string Milliseconds(Instant at) => at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
