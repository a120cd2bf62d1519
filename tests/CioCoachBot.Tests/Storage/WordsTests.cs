using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Storage.Sql;
using NodaTime;

namespace CioCoachBot.Tests.Storage;

/// <summary>Databases hold these words: a member may be added, none renamed without a migration.</summary>
public sealed class WordsTests
{
    [Fact]
    public void Every_stored_word_is_pinned()
    {
        Assert.Equal(["strategic-account-visit", "advisory-board", "co-creation", "cio-on-loan", "support", "meeting", "observation", "digital-listening"], Words<Approach>.All);
        Assert.Equal(["in-person", "video", "phone", "event", "digital"], Words<Mode>.All);
        Assert.Equal(["discover", "evaluate", "buy", "onboard", "use", "get-support", "renew-or-expand", "advocate"], Words<JourneyStage>.All);
        Assert.Equal(["drive-innovation", "go-to-market", "study-market", "run-operations"], Words<Purpose>.All);
        Assert.Equal(["transactional", "demographic", "personalized", "contributing", "partnering"], Words<EngagementModel>.All);
        Assert.Equal(["cmo", "cco", "sales"], Words<PartnerRole>.All);
        Assert.Equal(["suggested", "sent", "accepted", "declined", "done", "dismissed"], Words<FollowUpState>.All);
        Assert.Equal(["open", "kept", "broken", "withdrawn"], Words<PromiseState>.All);
        Assert.Equal(["prompt", "digest", "promise", "planned-contact"], Words<DueKind>.All);
        Assert.Equal(["send", "thread", "update"], Words<OutgoingKind>.All);
        Assert.Equal(["none", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], Words<IsoDayOfWeek>.All);
    }

    [Fact]
    public void Every_member_is_read_back_as_itself()
    {
        foreach (var approach in Enum.GetValues<Approach>()) { Assert.Equal(approach, Words<Approach>.Read(Words<Approach>.Of(approach))); }
        Assert.Null(Words<Mode>.Of(null));
    }

    [Fact]
    public void An_unknown_word_or_member_is_a_fault()
    {
        Assert.Throws<FormatException>(() => Words<Mode>.Read("telepathy"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Words<Mode>.Of((Mode)99));
    }
}
