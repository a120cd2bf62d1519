using CioCoachBot.Cards;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>A leader's month and quarter: every figure is a part of the same sum, and every sentence follows from one.</summary>
public sealed class FiguresTests
{
    [Fact]
    public async Task A_month_adds_up_by_purpose_contact_way_place_model_and_stage()
    {
        await using var org = await MonthAsync();

        var month = (await org.SaysAsync(Cio, "my month")).OnlyCard().Words();

        Assert.Contains("November with customers", month, StringComparison.Ordinal);
        Assert.Contains("3 h with 3 customers", month, StringComparison.Ordinal);
        Assert.Contains("4 contacts", month, StringComparison.Ordinal);
        Assert.Contains("strategic 1 h (33%)\u00a0· operations 45 min\u00a0· not said 1 h 15", month, StringComparison.Ordinal);
        Assert.Contains("41% spend their time on highly strategic work; of those who seldom or never meet customers, 19% (CIO magazine, State of the CIO, 2016)", month, StringComparison.Ordinal);
        Assert.Contains("direct 2 h 30\u00a0· indirect 30 min", month, StringComparison.Ordinal);
        Assert.Contains("meeting 2 h 30\u00a0· observation 30 min", month, StringComparison.Ordinal);
        Assert.Contains("phone 1 h\u00a0· in person 45 min\u00a0· not said 1 h 15", month, StringComparison.Ordinal);
        Assert.Contains("Partnering 1 h 45\u00a0· no model yet 1 h 15", month, StringComparison.Ordinal);
        Assert.Contains("evaluate 1 h\u00a0· not said 2 h", month, StringComparison.Ordinal);
        Assert.Contains("Never met at: discover, buy, onboard, use, get support, renew or expand, advocate.", month, StringComparison.Ordinal);
        Assert.DoesNotContain("Everything was of one kind", month, StringComparison.Ordinal);
        Assert.Contains("Contoso 2\u00a0· Litware none", month, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Regularity_counts_weeks_with_contact_and_names_the_longest_gap()
    {
        await using var org = await FoundAsync("Contoso");
        org.Turn(new LocalDateTime(2026, 8, 24, 9, 0));
        await org.InstallsAsync(Cio);
        foreach (var day in new[] { new LocalDate(2026, 9, 8), new(2026, 9, 9), new(2026, 9, 15), new(2026, 10, 20), new(2026, 11, 17) })
        {
            org.Turn(day.At(new LocalTime(17, 0)));
            await org.SaysAsync(Cio, "met Contoso for 30 min today");
        }

        org.Turn(new LocalDateTime(2026, 11, 23, 9, 0));
        var card = (await org.SaysAsync(Cio, "my month")).OnlyCard();

        // The running week is not over: the twelve before it count, from 31 August.
        Assert.Contains("4 of the last 12 weeks with contact\u00a0· longest gap: 4 weeks", card.Words(), StringComparison.Ordinal);
        Assert.Contains("\"type\":\"Chart.VerticalBar\"", System.Text.Encoding.UTF8.GetString(card.ToUtf8Json()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_meets_in_one_way_only_is_told_so()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.InstallsAsync(Cio);
        foreach (var customer in new[] { "Contoso", "Fabrikam", "Litware" })
        {
            await org.SaysAsync(Cio, $"call with {customer} for 20 min today by phone");
        }

        Assert.Contains("Everything was of one kind: meeting, phone.", (await org.SaysAsync(Cio, "my month")).OnlyCard().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_kept_and_done_stands_beside_each_other_and_in_the_line_for_the_board()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.WriteAsync(async store =>
        {
            var contoso = (await store.Customers.FindByNameAsync("Contoso"))!;
            await store.Customers.SaveAsync(contoso with { Strategic = true, Model = EngagementModel.Partnering });
        });
        await org.AppointCcoAsync(Cco);
        await org.InstallsAsync(Cio);
        var saved = (await org.SaysAsync(Cio, "met Contoso for 45 min, onboarding took nine weeks and nobody told them who to call")).OnlyCard();
        await org.SaysAsync(Cio, "met Fabrikam for 30 min, their onboarding is a mess");
        var sent = await org.PressesAsync(Cio, saved, CardVerbs.FollowUpSend);
        var taken = await org.PressesAsync(Cco, sent.The<DirectMessage>().Card, CardVerbs.PartnerAccept);
        await org.PressesAsync(Cco, taken.The<Reply.Replace>().Card, CardVerbs.PartnerDone);
        await org.SaysAsync(Cio, "promised Contoso the roadmap by Friday");
        foreach (var promise in await org.ReadAsync(store => store.Promises.OpenOfLeaderAsync(Cio)))
        {
            await org.WriteAsync(store => store.Promises.SaveAsync(promise with { State = CioCoachBot.Coach.Promises.PromiseState.Kept, ClosedAt = org.Now }));
        }

        var kept = (await org.ReadAsync(store => store.Figures.PromisesAsync(Cio, org.Now - Duration.FromDays(1), org.Now + Duration.FromDays(1), new(2026, 11, 16)))).Sum(one => one.Count);
        Assert.True(kept > 0);
        var month = (await org.SaysAsync(Cio, "my month")).OnlyCard().Words();
        Assert.Contains($"{kept} kept (100%)", month, StringComparison.Ordinal);
        Assert.Contains("1 done", month, StringComparison.Ordinal);
        Assert.Contains($"Seen together, never as cause and effect Contoso  · promises kept: {kept} of {kept} · follow-ups done: 1", month, StringComparison.Ordinal);
        Assert.Contains("Ada Berg spent 1 h 15 with 2 customers in November, Contoso among them; two customers spoke of onboarding; partners finished one follow-up; ", month, StringComparison.Ordinal);
        Assert.DoesNotContain("growth strategy", month, StringComparison.Ordinal);

        var quarter = (await org.SaysAsync(Cio, "my quarter")).OnlyCard();
        Assert.Contains("Quarter 4, 2026 with customers", quarter.Words(), StringComparison.Ordinal);
        Assert.Contains("Partnering (new growth through innovation): 1 done", quarter.Words(), StringComparison.Ordinal);
        var before = await org.PressesAsync(Cio, CardVerbs.FiguresShow, new CardText(quarter).DataUnder("Quarter 3, 2026"));
        Assert.Contains("Nothing is logged for this time", before.The<Reply.Replace>().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_week_names_what_was_heard_what_is_promised_and_what_is_next()
    {
        await using var org = await FoundAsync("Contoso", "Fabrikam");
        await org.InstallsAsync(Cio);
        await org.SaysAsync(Cio, "met Contoso for 45 min, they plan in years and we ship in weeks. promised them the roadmap by Friday");
        await org.SaysAsync(Cio, "visiting Fabrikam on Thursday");

        var week = (await org.SaysAsync(Cio, "my week")).OnlyCard().Words();

        Assert.Contains("Heard at  Contoso", week, StringComparison.Ordinal);
        Assert.Contains("They plan in years", week, StringComparison.Ordinal);
        Assert.Contains("Promised to  Contoso", week, StringComparison.Ordinal);
        Assert.Contains("due Friday 20 November", week, StringComparison.Ordinal);
        Assert.Contains("Next:  Fabrikam ,  Thursday 19 November", week, StringComparison.Ordinal);
    }

    /// <summary>Two contacts with a strategic account, one without a customer's model, one from afar, and one of a colleague.</summary>
    private static async Task<Organisation> MonthAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam", "Tailspin Toys", "Litware");
        await org.InstallsAsync(Cio);
        await org.InstallsAsync(Vp);
        await org.WriteAsync(async store =>
        {
            async ValueTask<Customer> Named(string name) => (await store.Customers.FindByNameAsync(name))!;
            await store.Customers.SaveAsync(await Named("Contoso") with { Strategic = true, Model = EngagementModel.Partnering });
            await store.Customers.SaveAsync(await Named("Litware") with { Strategic = true });
        });
        Interaction[] contacts =
        [
            Contact(60) with { Purpose = Purpose.DriveInnovation, Stage = JourneyStage.Evaluate, Mode = Mode.Phone },
            Contact(45) with { Purpose = Purpose.RunOperations, Mode = Mode.InPerson },
            Contact(45),
            Contact(30) with { Approach = Approach.Observation },
            Contact(480) with { Leader = Vp },
            Contact(480) with { Date = new(2026, 10, 31) },
        ];
        await org.WriteAsync(async store =>
        {
            foreach (var (contact, name) in contacts.Zip(["Contoso", "Contoso", "Fabrikam", "Tailspin Toys", "Fabrikam", "Fabrikam"]))
            {
                await store.Interactions.AddAsync(contact with { Customer = (await store.Customers.FindByNameAsync(name))!.Id });
            }
        });
        return org;

        Interaction Contact(int minutes) => new()
        {
            Id = new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)),
            Leader = Cio,
            Customer = default,
            Date = new(2026, 11, 16),
            Minutes = minutes,
            LoggedAt = org.Now,
        };
    }
}
