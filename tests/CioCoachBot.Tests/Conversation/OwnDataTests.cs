using CioCoachBot.Cards;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>What is kept of a person, to see, to take and to delete.</summary>
public sealed class OwnDataTests
{
    [Fact]
    public async Task What_is_kept_is_told_as_it_is()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);
        Assert.Contains("only in the total", (await org.SaysAsync(Cio, "what data do you keep about me?")).OnlyCard().Words(), StringComparison.Ordinal);

        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cco);
        Assert.Contains("what leaders handed to you", (await org.SaysAsync(Cco, "privacy")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_of_the_leader_can_be_copied()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.InstallsAsync(Vp);
        await org.SaysAsync(Vp, "met Contoso for 95 min today, they spoke of secrets");
        await org.SaysAsync(Cio, "met Contoso for 30 min today, onboarding took nine weeks, \"far too long\". promised them the roadmap by Friday");
        await org.SaysAsync(Cio, "make that 45 minutes");
        await org.SaysAsync(Cio, "set my target to 3 hours a week");

        var card = (await org.SaysAsync(Cio, "export my data")).OnlyCard();
        var text = new CardText(card).Value("data")!;

        Assert.Contains("1 contact", card.Words(), StringComparison.Ordinal);
        Assert.Contains(",2026-11-16,Contoso,45,", text, StringComparison.Ordinal);
        Assert.Contains(",2026-11-16,Contoso,30,", text, StringComparison.Ordinal);
        Assert.Contains("former version", text, StringComparison.Ordinal);
        Assert.Contains("roadmap", text, StringComparison.Ordinal);
        Assert.Contains("minutes a week from 2026-11-16,180", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_begins_like_a_formula_is_no_formula_in_a_sheet()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var customer = (await org.ReadAsync(store => store.Customers.FindByNameAsync("Contoso")))!.Id;
        await org.WriteAsync(async store => await store.Interactions.AddAsync(new()
        {
            Id = new(Guid.CreateVersion7(org.Now.ToDateTimeOffset())),
            Leader = Cio,
            Customer = customer,
            Date = new(2026, 11, 1),
            Minutes = 5,
            Insight = "=HYPERLINK(\"https://evil.example\")",
            LoggedAt = org.Now,
        }));

        var text = new CardText((await org.SaysAsync(Cio, "export my data")).OnlyCard()).Value("data")!;

        Assert.Contains("\"'=HYPERLINK(", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Much_is_split_into_cards_that_fit_and_no_line_is_torn_apart()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        var customer = (await org.ReadAsync(store => store.Customers.FindByNameAsync("Contoso")))!.Id;
        var words = string.Concat(Enumerable.Repeat("\"<😀,", 400));
        await org.WriteAsync(async store =>
        {
            for (var i = 0; i < 40; i++)
            {
                await store.Interactions.AddAsync(new() { Id = new(Guid.CreateVersion7(org.Now.ToDateTimeOffset())), Leader = Cio, Customer = customer, Date = new(2026, 11, 1), Minutes = 5, Insight = words, LoggedAt = org.Now });
            }
        });

        var cards = (await org.SaysAsync(Cio, "export my data")).Select(reply => reply.Card()).ToList();

        Assert.InRange(cards.Count, 10, 60);
        Assert.All(cards, card => Assert.NotNull(new CardText(card).Value("data")));
        var text = string.Concat(cards.Select(card => new CardText(card).Value("data")));
        Assert.Equal(41, text.Split(words.Replace("\"", "\"\"", StringComparison.Ordinal)).Length);
        Assert.All(cards.Skip(1).SkipLast(1), card => Assert.EndsWith("counts\n", new CardText(card).Value("data")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_leader_is_forgotten_only_after_asking_and_partners_keep_what_they_were_sent()
    {
        await using var org = await FoundAsync("Contoso");
        await org.InstallsAsync(Cio);
        await org.InstallsAsync(Vp);
        await org.AppointCcoAsync(Cco);
        await org.SaysAsync(Vp, "met Contoso for 95 min today");
        var saved = (await org.SaysAsync(Cio, "met Contoso for 30 min today, onboarding took nine weeks. promised them the roadmap by Friday")).The<Reply.Say>();
        var handOver = (await org.PressesAsync(Cio, saved.Card, CardVerbs.FollowUpSend)).The<DirectMessage>();
        await org.SaysAsync(Cio, "visiting Contoso on Thursday");
        var log = (await org.ReadAsync(store => store.Interactions.LastAsync(Cio)))!;

        var asked = (await org.SaysAsync(Cio, "delete all my data")).OnlyCard();
        Assert.Contains("1 contact", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("stays with them", asked.Words(), StringComparison.Ordinal);
        Assert.Contains("Everything stays", (await org.PressesAsync(Cio, asked, CardVerbs.DataKeep)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.NotNull(await org.ReadAsync(store => store.Leaders.FindAsync(Cio)));

        var done = (await org.PressesAsync(Cio, asked, CardVerbs.DataForgetNow)).The<Reply.Replace>();
        Assert.Contains("I have forgotten 1 contact", done.Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Leaders.FindAsync(Cio)));
        Assert.Null(await org.ReadAsync(store => store.People.FindAsync(Cio)));
        Assert.Null(await org.ReadAsync(store => store.Interactions.FindAsync(log.Id)));
        Assert.Empty(await org.ReadAsync(store => store.Promises.OfInteractionAsync(log.Id)));
        Assert.Null(await org.PlannedAsync(DueKind.Prompt, Cio.Value));
        Assert.NotNull(await org.ReadAsync(store => store.Interactions.LastAsync(Vp)));
        Assert.NotNull(await org.ReadAsync(store => store.Leaders.FindAsync(Vp)));

        // A second press finds nobody, and makes nobody a leader.
        Assert.Contains("nothing left", (await org.PressesAsync(Cio, asked, CardVerbs.DataForgetNow)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Null(await org.ReadAsync(store => store.Leaders.FindAsync(Cio)));

        // The CCO can still take it and have it done; nobody is told.
        var taken = await org.PressesAsync(Cco, handOver.Card, CardVerbs.PartnerAccept);
        Assert.Contains("a leader", Assert.Single(taken).Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", taken[0].Words(), StringComparison.Ordinal);
        Assert.Single(await org.PressesAsync(Cco, taken.OnlyCard(), CardVerbs.PartnerDone));

        org.Now += Duration.FromDays(14);
        Assert.DoesNotContain(await org.AttendAsync(), reply => reply is DirectMessage { To: var to } && to == Cio);

        // Whoever writes again begins anew.
        await org.SaysAsync(Cio, "met Contoso for 20 min today");
        Assert.Equal(20, Assert.Single(await org.ReadAsync(store => store.Interactions.OfAsync(Cio, new(2026, 1, 1), new(2026, 12, 31)))).Minutes);
    }

    [Fact]
    public async Task A_partner_who_asks_to_be_forgotten_is_told_what_that_means()
    {
        await using var org = await FoundAsync();
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cco);

        Assert.Contains("that you are the CCO here", (await org.SaysAsync(Cco, "delete all my data")).OnlyCard().Words(), StringComparison.Ordinal);
    }
}
