using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Storage.Delivery;
using NodaTime;

namespace CioCoachBot.Tests.Storage;

/// <summary>Databases hold these words: a member may be added, none renamed without a migration.</summary>
public sealed class WordsTests
{
    [Fact]
    public void Every_stored_word_is_pinned()
    {
        Assert.Equal(["strategic-account-visit", "advisory-board", "co-creation", "cio-on-loan", "support", "meeting", "observation", "digital-listening"], EnumCodes.All<Approach>());
        Assert.Equal(["in-person", "video", "phone", "event", "digital"], EnumCodes.All<Mode>());
        Assert.Equal(["discover", "evaluate", "buy", "onboard", "use", "get-support", "renew-or-expand", "advocate"], EnumCodes.All<JourneyStage>());
        Assert.Equal(["drive-innovation", "go-to-market", "study-market", "run-operations"], EnumCodes.All<Purpose>());
        Assert.Equal(["need", "praise", "concern", "idea", "market"], EnumCodes.All<InsightStance>());
        Assert.Equal(["transactional", "demographic", "personalized", "contributing", "partnering"], EnumCodes.All<EngagementModel>());
        Assert.Equal(["cmo", "cco", "sales"], EnumCodes.All<PartnerRole>());
        Assert.Equal(["suggested", "sent", "accepted", "declined", "done", "dismissed", "withdrawn", "recalled", "swapped", "supporting"], EnumCodes.All<FollowUpState>());
        Assert.Equal(["nothing-yet", "idea-taken", "problem-solved", "renewal", "expansion", "reference"], EnumCodes.All<FollowUpResult>());
        Assert.Equal(["question", "visit", "teach-in"], EnumCodes.All<RequestKind>());
        Assert.Equal(["open", "accepted", "declined", "recalled"], EnumCodes.All<RequestState>());
        Assert.Equal(["open", "kept", "broken", "withdrawn"], EnumCodes.All<PromiseState>());
        Assert.Equal(["prompt", "digest", "promise", "planned-contact", "follow-up", "digest-refresh"], EnumCodes.All<DueKind>());
        Assert.Equal(["welcome", "partner-welcome", "group-welcome", "log", "prompt", "planned-contact", "promise", "follow-up", "answer", "digest-setup", "digest", "digest-now", "here-for", "claim", "decided", "channel-asked", "role-changed", "channel-decided", "request", "request-answered", "engagement", "collision"], EnumCodes.All<MessageKind>());
        Assert.Equal(["leading", "partnering", "administration", "no-leader"], EnumCodes.All<HereFor>());
        Assert.Equal(["no-time", "nobody-asked", "travel", "not-my-role"], EnumCodes.All<Hindrance>());
        Assert.Equal(["none", "told", "revised", "closed"], EnumCodes.All<ToldTotal>());
        Assert.Equal(["log", "follow-up", "channel", "request", "digest"], EnumCodes.All<CardKind>());
        Assert.Equal(["send", "thread", "update"], EnumCodes.All<OutgoingKind>());
        Assert.Equal(["none", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], EnumCodes.All<IsoDayOfWeek>());
    }

    [Fact]
    public void Every_member_is_read_back_as_itself()
    {
        foreach (var approach in Enum.GetValues<Approach>()) { Assert.Equal(approach, EnumCodes.Read<Approach>(EnumCodes.Of(approach))); }
        Assert.Null(EnumCodes.Of((Mode?)null));
    }

    [Fact]
    public void An_unknown_word_or_member_is_a_fault()
    {
        Assert.Throws<FormatException>(() => EnumCodes.Read<Mode>("telepathy"));
        Assert.Throws<ArgumentOutOfRangeException>(() => EnumCodes.Of((Mode)99));
    }
}
