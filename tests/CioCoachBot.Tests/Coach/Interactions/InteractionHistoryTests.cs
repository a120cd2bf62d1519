using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Tests.Coach.Interactions;

public sealed class InteractionHistoryTests
{
    private static readonly Interaction First = new()
    {
        Id = new(new Guid(1, 0, 0, new byte[8])),
        Leader = new("leader"),
        Customer = new(new Guid(2, 0, 0, new byte[8])),
        Date = new(2026, 11, 17),
        Minutes = 45,
        LoggedAt = Instant.FromUtc(2026, 11, 17, 17, 40),
    };

    [Fact]
    public void Nothing_is_before_the_log_itself() => Assert.Null(InteractionHistory.Before([], First));

    [Fact]
    public void A_step_back_leads_to_the_version_before_and_the_next_one_further_back()
    {
        var hour = First with { Version = 2, Minutes = 60 };
        var yesterday = hour with { Version = 3, Date = First.Date.PlusDays(-1) };
        Assert.Equal(hour, InteractionHistory.Before([First, hour], yesterday));

        var back = hour with { Version = 4 };
        Assert.Equal(First, InteractionHistory.Before([First, hour, yesterday], back));
        Assert.Null(InteractionHistory.Before([First, hour, yesterday, back], First with { Version = 5 }));
    }

    [Fact]
    public void Who_was_there_counts_as_a_change_and_their_order_does_not()
    {
        var two = First with { Version = 2, Partners = [PartnerRole.Cmo, PartnerRole.Cco] };
        Assert.Equal(First, InteractionHistory.Before([First], two));
        Assert.Equal(First, InteractionHistory.Before([First, two], two with { Version = 3, Partners = [PartnerRole.Cco, PartnerRole.Cmo] }));
    }

    [Fact]
    public void A_text_that_came_back_private_is_no_step_of_its_own()
    {
        var told = First with { Insight = "Onboarding" };
        var shared = told with { Version = 2, Shareable = true };
        var other = told with { Version = 3, Insight = "Onboarding took nine weeks" };
        var back = told with { Version = 4 };
        Assert.Equal(shared, InteractionHistory.Before([told, shared], other));
        Assert.Null(InteractionHistory.Before([told, shared, other], back));
        Assert.Equal(told, InteractionHistory.Before([told], shared));
    }

    [Fact]
    public void What_was_taken_back_and_restored_is_as_it_was()
    {
        var deleted = First with { Version = 2, DeletedAt = First.LoggedAt };
        Assert.Null(InteractionHistory.Before([First, deleted], First with { Version = 3 }));
    }
}
