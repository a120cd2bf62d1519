using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CioCoachBot.Tests.Coach.FollowUps;

public sealed class FollowUpStepsTests
{
    private static readonly PersonId Leader = Sample.Person(1);
    private static readonly PersonId Partner = Sample.Person(2);
    private static readonly PersonId Stranger = Sample.Person(3);

    private static readonly (FollowUpState From, FollowUpState To)[] Ways =
    [
        (FollowUpState.Suggested, FollowUpState.Sent),
        (FollowUpState.Suggested, FollowUpState.Dismissed),
        (FollowUpState.Suggested, FollowUpState.Done),
        (FollowUpState.Sent, FollowUpState.Accepted),
        (FollowUpState.Sent, FollowUpState.Declined),
        (FollowUpState.Sent, FollowUpState.Done),
        (FollowUpState.Accepted, FollowUpState.Done),
    ];

    private static Step Take(FollowUp followUp, int step, PersonId by, Instant at) => step switch
    {
        0 => FollowUpSteps.Send(followUp, by, at),
        1 => FollowUpSteps.Accept(followUp, by, at),
        2 => FollowUpSteps.Decline(followUp, by, "No time", at),
        3 => FollowUpSteps.Complete(followUp, by, at),
        _ => FollowUpSteps.Dismiss(followUp, by, at),
    };

    [Fact]
    public void No_sequence_of_steps_leaves_the_known_ways()
    {
        var moves = Gen.Choose(0, 4).SelectMany(step => Gen.Elements(Leader, Partner, Stranger).Select(by => (step, by)));
        Prop.ForAll(moves.ListOf().ToArbitrary(), taken =>
        {
            var followUp = Sample.FollowUp();
            var at = Sample.Now;
            foreach (var (step, by) in taken)
            {
                at += Duration.FromMinutes(1);
                var (next, refusal) = Take(followUp, step, by, at);
                Assert.True(next is null != refusal is null);
                if (next is null)
                {
                    continue;
                }

                Assert.True(next == followUp || Ways.Contains((followUp.State, next.State)));
                var again = Take(next, step, by, at + Duration.FromHours(1));
                Assert.Same(next, again.Next);
                followUp = next;
            }

            Assert.Equal(followUp.SentAt is null, followUp.Partner is null);
            Assert.Equal(followUp.State is FollowUpState.Done, followUp.DoneAt is not null);
            Assert.Equal(followUp.State is FollowUpState.Declined, followUp.Answer is not null);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Only_the_partner_it_went_to_answers()
    {
        var sent = FollowUpSteps.Send(Sample.FollowUp(), Partner, Sample.Now).Next!;

        Assert.Equal((FollowUpState.Sent, Partner, Sample.Now), (sent.State, sent.Partner!.Value, sent.SentAt!.Value));
        Assert.NotNull(FollowUpSteps.Accept(sent, Leader, Sample.Now).Refusal);
        Assert.NotNull(FollowUpSteps.Decline(sent, Stranger, null, Sample.Now).Refusal);
        Assert.NotNull(FollowUpSteps.Complete(sent, Stranger, Sample.Now).Refusal);
        Assert.Equal(FollowUpState.Accepted, FollowUpSteps.Accept(sent, Partner, Sample.Now).Next!.State);
        Assert.Equal(FollowUpState.Done, FollowUpSteps.Complete(sent, Leader, Sample.Now).Next!.State);
    }

    [Fact]
    public void Only_the_leader_sets_it_aside()
    {
        Assert.NotNull(FollowUpSteps.Dismiss(Sample.FollowUp(), Partner, Sample.Now).Refusal);
        Assert.Equal(FollowUpState.Dismissed, FollowUpSteps.Dismiss(Sample.FollowUp(), Leader, Sample.Now).Next!.State);
        Assert.Equal(
            "This one is with the CCO already.",
            FollowUpSteps.Dismiss(Sample.FollowUp(FollowUpState.Sent, Partner), Leader, Sample.Now).Refusal!.Message);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData(" Not before spring ", "Not before spring")]
    public void The_word_why_not_is_optional(string? why, string? kept) =>
        Assert.Equal(kept, FollowUpSteps.Decline(Sample.FollowUp(FollowUpState.Sent, Partner), Partner, why, Sample.Now).Next!.Answer);

    [Fact]
    public void The_word_why_not_has_a_limit()
    {
        var sent = Sample.FollowUp(FollowUpState.Sent, Partner);

        Assert.Equal(FollowUpState.Declined, FollowUpSteps.Decline(sent, Partner, new string('x', 500), Sample.Now).Next!.State);
        Assert.Equal("why", FollowUpSteps.Decline(sent, Partner, new string('x', 501), Sample.Now).Refusal!.Field);
    }
}
