using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
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
        (FollowUpState.Sent, FollowUpState.Swapped),
        (FollowUpState.Accepted, FollowUpState.Done),
        (FollowUpState.Sent, FollowUpState.Recalled),
        (FollowUpState.Accepted, FollowUpState.Recalled),
    ];

    private static Result<FollowUp> Take(FollowUp followUp, int step, PersonId by, Instant at) => step switch
    {
        0 => FollowUpSteps.Send(followUp, by, "Hello", at),
        1 => FollowUpSteps.Accept(followUp, by, null, at),
        2 => FollowUpSteps.Decline(followUp, by, "No time", at),
        3 => FollowUpSteps.Complete(followUp, by, null, at),
        4 => FollowUpSteps.Recall(followUp, by),
        5 => FollowUpSteps.Swap(followUp, by, followUp.Role == PartnerRole.Sales ? PartnerRole.Cmo : PartnerRole.Sales, "Not mine", at),
        _ => FollowUpSteps.Dismiss(followUp, by, at),
    };

    [Fact]
    public void No_sequence_of_steps_leaves_the_known_ways()
    {
        var moves = Gen.Choose(0, 6).SelectMany(step => Gen.Elements(Leader, Partner, Stranger).Select(by => (step, by)));
        Prop.ForAll(moves.ListOf().ToArbitrary(), taken =>
        {
            var followUp = Sample.FollowUp();
            var at = Sample.Now;
            foreach (var (step, by) in taken)
            {
                at += Duration.FromMinutes(1);
                var result = Take(followUp, step, by, at);
                Assert.Equal(result.Value is null, result.Refusals.Count > 0);
                if (result.Value is not { } next)
                {
                    continue;
                }

                Assert.True(next == followUp || Ways.Contains((followUp.State, next.State)));
                var again = Take(next, step, by, at + Duration.FromHours(1));
                Assert.Same(next, again.Value);
                followUp = next;
            }

            Assert.Equal(followUp.SentAt is null, followUp.Partner is null);
            Assert.Equal(followUp.SentAt is null, followUp.Message is null);
            Assert.Equal(followUp.State is FollowUpState.Done, followUp.DoneAt is not null);
            Assert.Equal(followUp.State is FollowUpState.Declined or FollowUpState.Swapped, followUp.Answer is not null);
            Assert.Equal(followUp.State is FollowUpState.Swapped, followUp.PassedTo is not null);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Only_the_partner_it_went_to_answers()
    {
        var sent = FollowUpSteps.Send(Sample.FollowUp(), Partner, "Hello", Sample.Now).Value!;

        Assert.Equal((FollowUpState.Sent, Partner, "Hello", Sample.Now), (sent.State, sent.Partner!.Value, sent.Message, sent.SentAt!.Value));
        Assert.NotEmpty(FollowUpSteps.Accept(sent, Leader, null, Sample.Now).Refusals);
        Assert.NotEmpty(FollowUpSteps.Decline(sent, Stranger, null, Sample.Now).Refusals);
        Assert.NotEmpty(FollowUpSteps.Complete(sent, Stranger, null, Sample.Now).Refusals);
        Assert.Equal(FollowUpState.Accepted, FollowUpSteps.Accept(sent, Partner, null, Sample.Now).Value!.State);
        Assert.Equal(FollowUpState.Done, FollowUpSteps.Complete(sent, Leader, null, Sample.Now).Value!.State);
    }

    [Fact]
    public void Only_the_leader_sets_it_aside()
    {
        Assert.NotEmpty(FollowUpSteps.Dismiss(Sample.FollowUp(), Partner, Sample.Now).Refusals);
        Assert.Equal(FollowUpState.Dismissed, FollowUpSteps.Dismiss(Sample.FollowUp(), Leader, Sample.Now).Value!.State);
        Assert.Equal(
            [new Refusal("followUp", RefusalReason.FollowUpSentBefore, Role: PartnerRole.Cco)],
            FollowUpSteps.Dismiss(Sample.FollowUp(FollowUpState.Sent, Partner), Leader, Sample.Now).Refusals);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData(" Not before spring ", "Not before spring")]
    public void The_word_why_not_is_optional(string? why, string? kept) =>
        Assert.Equal(kept, FollowUpSteps.Decline(Sample.FollowUp(FollowUpState.Sent, Partner), Partner, why, Sample.Now).Value!.Answer);

    [Fact]
    public void The_word_why_not_has_a_limit()
    {
        var sent = Sample.FollowUp(FollowUpState.Sent, Partner);

        Assert.Equal(FollowUpState.Declined, FollowUpSteps.Decline(sent, Partner, new string('x', 500), Sample.Now).Value!.State);
        Assert.Equal("why", FollowUpSteps.Decline(sent, Partner, new string('x', 501), Sample.Now).Refusals[0].Field);
        Assert.Equal("why", FollowUpSteps.Accept(sent, Partner, new string('x', 501), Sample.Now).Refusals[0].Field);
        Assert.Equal("why", FollowUpSteps.Complete(sent, Partner, new string('x', 501), Sample.Now).Refusals[0].Field);
    }

    [Fact]
    public void The_message_has_a_limit()
    {
        Assert.Equal(FollowUpState.Sent, FollowUpSteps.Send(Sample.FollowUp(), Partner, new string('x', 1800), Sample.Now).Value!.State);
        Assert.Equal(
            [new Refusal("draft", RefusalReason.FollowUpMessageTooLong, Most: 1800)],
            FollowUpSteps.Send(Sample.FollowUp(), Partner, new string('x', 1801), Sample.Now).Refusals);
    }

    [Fact]
    public void What_was_called_back_is_closed_to_its_partner_and_only_its_leader_calls_it_back()
    {
        var sent = Sample.FollowUp(FollowUpState.Sent, Partner);
        Assert.NotEmpty(FollowUpSteps.Recall(sent, Partner).Refusals);
        Assert.NotEmpty(FollowUpSteps.Recall(Sample.FollowUp(FollowUpState.Declined, Partner), Leader).Refusals);

        var recalled = FollowUpSteps.Recall(sent, Leader).Value!;
        Assert.Equal(RefusalReason.FollowUpRecalled, FollowUpSteps.Accept(recalled, Partner, null, Sample.Now).Refusals[0].Reason);
        Assert.Equal(RefusalReason.FollowUpRecalled, FollowUpSteps.Decline(recalled, Partner, null, Sample.Now).Refusals[0].Reason);
        Assert.Equal(RefusalReason.FollowUpRecalled, FollowUpSteps.Complete(recalled, Partner, null, Sample.Now).Refusals[0].Reason);
    }
}
