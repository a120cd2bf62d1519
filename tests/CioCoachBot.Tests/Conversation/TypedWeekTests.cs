using CioCoachBot.Cards;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>The same week as a leader types it, with the real understanding.</summary>
public sealed class TypedWeekTests
{
    [Fact]
    public async Task A_week_in_the_leaders_own_words()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Proseware");
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);

        org.Turn(new LocalDateTime(2026, 11, 17, 18, 40));
        var saved = (await org.SaysAsync(Cio, "met contoso for 45m by phone, onboarding took nine weeks and nobody told them who to call")).The<Reply.Say>();
        var log = (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;
        Assert.Equal((45, Mode.Phone, new LocalDate(2026, 11, 17)), (log.Minutes, log.Mode!.Value, log.Date));
        Assert.Contains("Worth taking to the CCO", saved.Words(), StringComparison.Ordinal);
        Assert.Contains(CardVerbs.FollowUpSend, new CardText(saved.Card).Verbs, StringComparer.Ordinal);

        var changed = await org.SaysAsync(Cio, "actually it was an hour");
        Assert.Equal(saved.CardKey, changed.The<Reply.UpdateOrSay>().CardKey);
        Assert.Equal(60, (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!.Minutes);

        org.Turn(new LocalDateTime(2026, 11, 19, 16, 5));
        var board = (await org.SaysAsync(Cio, "advisory board with proseware yesterday 2h, our cmo was there. promised them the draft roadmap by next friday")).The<Reply.Say>();
        var second = (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;
        Assert.Equal((120, Approach.AdvisoryBoard, new LocalDate(2026, 11, 18)), (second.Minutes, second.Approach, second.Date));
        Assert.Equal([PartnerRole.Cmo], second.Partners);
        Assert.Equal(new LocalDate(2026, 11, 27), Assert.Single(await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio))).Due);
        Assert.Contains("3 h of 2 h", board.Words(), StringComparison.Ordinal);

        Assert.Contains("Taken back", (await org.SaysAsync(Cio, "undo")).The<Reply.UpdateOrSay>().Words(), StringComparison.Ordinal);
        Assert.Contains("With pleasure", (await org.SaysAsync(Cio, "thanks")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("Noted. I will not ask again", (await org.SaysAsync(Cio, "nothing this week")).OnlyCard().Words(), StringComparison.Ordinal);
    }
}
