using CioCoachBot.Cards;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

public sealed class WelcomeTests
{
    [Theory]
    [InlineData("install,install,log,log")]
    [InlineData("log,install,install,log")]
    [InlineData("install,remove,install,log,install")]
    public async Task A_leader_is_welcomed_once_in_any_order_of_events(string events)
    {
        await using var org = await FoundAsync("Contoso");
        var welcomes = 0;
        foreach (var happening in events.Split(','))
        {
            var replies = happening switch
            {
                "install" => await org.ArrivesAsync(Cio),
                "remove" => await org.DoAsync(Cio, new Input.Removed()),
                _ => await org.SaysAsync(Cio, "met Contoso for 45 min"),
            };
            welcomes += replies.Count(reply => reply.Words().Contains("a week with customers?", StringComparison.Ordinal));
        }

        Assert.Equal(1, welcomes);
        Assert.Single(await org.ReadAsync(store => store.Leaders.AllAsync()));
        Assert.NotNull(await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task Who_writes_first_gets_the_welcome_and_then_the_answer()
    {
        await using var org = await FoundAsync("Contoso");

        var replies = await org.SaysAsync(Cio, "met Contoso for 45 min");

        Assert.Equal(2, replies.Count);
        Assert.Contains("a week with customers?", replies[0].Words(), StringComparison.Ordinal);
        Assert.Contains("Saved", replies[1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_removal_nothing_is_asked()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Cio);

        await org.DoAsync(Cio, new Input.Removed());

        Assert.Null(await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task A_partner_is_welcomed_as_one_and_does_not_become_a_leader()
    {
        await using var org = await FoundAsync("Contoso");
        await org.AppointCcoAsync(Cco);

        Assert.DoesNotContain("a week with customers?", (await org.InstallsAsync(Cco)).OnlyCard().Words(), StringComparison.Ordinal);
        org.Means["log it"] = new ParsedMessage { Intent = Intent.Log };
        var log = await org.SaysAsync(Cco, "log it");
        Assert.Contains("follow-ups", log.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ReadAsync(store => store.Leaders.AllAsync()));
    }

    [Fact]
    public async Task Who_is_not_listed_is_told_how_to_be()
    {
        await using var org = await FoundAsync("Contoso");
        org.MayEnrol = false;

        Assert.Contains("not on the list", (await org.InstallsAsync(Cio)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("not on the list", (await org.SaysAsync(Cio, "met Contoso for 45 min")).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("not on the list", (await org.ChoosesAsync(Cio, HereFor.Leading)).OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Contains("not on the list", (await org.PressesAsync(Cio, CardVerbs.LogForm, new Dictionary<string, string>(StringComparer.Ordinal))).The<Reply.Show>().Words(), StringComparison.Ordinal);
        Assert.Empty(await org.ReadAsync(store => store.Leaders.AllAsync()));
    }

    [Fact]
    public async Task The_zone_follows_the_client_until_another_is_chosen()
    {
        await using var org = await FoundAsync();
        org.ClientZone = DateTimeZone.Utc;
        await org.InstallsAsync(Cio);
        org.ClientZone = Berlin;
        await org.SaysAsync(Cio, "help");
        Assert.Equal(Berlin.Id, await ZoneAsync(org));
        Assert.Equal(new LocalDateTime(2026, 11, 19, 16, 0).InZoneStrictly(Berlin).ToInstant(), await org.PlannedAsync(DueKind.Prompt, Cio.Value));

        org.ClientZone = DateTimeZone.Utc;
        await org.SaysAsync(Cio, "help");
        Assert.Equal(Berlin.Id, await ZoneAsync(org));

        org.ClientZone = Berlin;
        var settings = (await org.SaysAsync(Cio, "settings")).OnlyCard();
        await org.PressesAsync(Cio, settings, CardVerbs.SettingsSave, inputs: [("target", "120"), ("day", "thursday"), ("time", "16:00"), ("zone", "America/New_York"), ("byName", "false")]);
        org.ClientZone = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
        await org.SaysAsync(Cio, "help");
        Assert.Equal("America/New_York", await ZoneAsync(org));
    }

    [Fact]
    public async Task Settings_hold_from_this_week_on_and_refusals_keep_what_was_typed()
    {
        await using var org = await FoundAsync();
        var welcome = (await org.InstallsAsync(Cio)).OnlyCard();
        var settings = (await org.PressesAsync(Cio, welcome, CardVerbs.SettingsOpen)).The<Reply.Say>().Card;

        var refused = (await org.PressesAsync(Cio, settings, CardVerbs.SettingsSave, inputs: [("target", "9999"), ("day", "friday"), ("time", "25:00"), ("zone", "Europe/Berlin"), ("title", "CIO"), ("byName", "true")])).The<Reply.Replace>();
        Assert.Equal("9999", new CardText(refused.Card).Value("target"));
        Assert.Equal("CIO", new CardText(refused.Card).Value("title"));
        Assert.False((await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.DigestByName);

        await org.PressesAsync(Cio, refused.Card, CardVerbs.SettingsSave, inputs: [("target", "90"), ("day", "friday"), ("time", "15:30"), ("zone", "Europe/Berlin"), ("title", "CIO"), ("byName", "true")]);
        var leader = (await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!;
        Assert.Equal(("CIO", true, IsoDayOfWeek.Friday, new LocalTime(15, 30)), (leader.Title, leader.DigestByName, leader.PromptDay, leader.PromptTime));
        Assert.Equal(new Target(Cio, 90, new LocalDate(2026, 11, 16)), Assert.Single(await org.ReadAsync(store => store.Targets.HistoryAsync(Cio))));
        Assert.Equal(new LocalDateTime(2026, 11, 20, 15, 30).InZoneStrictly(Berlin).ToInstant(), await org.PlannedAsync(DueKind.Prompt, Cio.Value));
    }

    [Fact]
    public async Task Consent_is_chosen_on_the_welcome()
    {
        await using var org = await FoundAsync();
        var welcome = (await org.InstallsAsync(Cio)).OnlyCard();

        var chosen = (await org.PressesAsync(Cio, welcome, CardVerbs.DigestConsent)).The<Reply.Replace>();

        Assert.True((await org.ReadAsync(store => store.Leaders.FindAsync(Cio)))!.DigestByName);
        Assert.Contains("by name", chosen.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_names_the_partners_and_each_new_one_is_told_once()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Vp);
        var card = (await org.SaysAsync(Admin, "partners")).OnlyCard();

        var saved = await org.PressesAsync(Admin, card, CardVerbs.PartnersSave, inputs: [("cmo", ""), ("cco", Vp.Value), ("sales", "")]);
        Assert.Equal(Vp, saved.The<DirectMessage>().To);
        Assert.Equal(Vp, (await org.ReadAsync(store => store.Partners.HolderAsync(PartnerRole.Cco)))!.Person.Id);
        Assert.Empty((await org.PressesAsync(Admin, card, CardVerbs.PartnersSave, inputs: [("cco", Vp.Value)])).OfType<DirectMessage>());
        Assert.Contains("Only an admin", (await org.PressesAsync(Vp, card, CardVerbs.PartnersSave, inputs: [("cco", "")])).The<Reply.Show>().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_form_undoes_nothing_that_was_decided_since()
    {
        await using var org = await FoundAsync();
        await org.InstallsAsync(Vp);
        var old = (await org.SaysAsync(Admin, "partners")).OnlyCard();
        await org.PressesAsync(Admin, old, CardVerbs.PartnersSave, inputs: [("cmo", ""), ("cco", Vp.Value), ("sales", "")]);

        var answer = await org.PressesAsync(Admin, old, CardVerbs.PartnersSave, inputs: [("cmo", Vp.Value), ("cco", ""), ("sales", "")]);

        Assert.Contains("nothing was saved", answer.OnlyCard().Words(), StringComparison.Ordinal);
        Assert.Equal([PartnerRole.Cco], (await org.ReadAsync(store => store.Partners.AllAsync())).Select(partner => partner.Role));
        await org.PressesAsync(Admin, answer.OnlyCard(), CardVerbs.PartnersSave, inputs: [("cmo", Vp.Value), ("cco", ""), ("sales", "")]);
        Assert.Equal([PartnerRole.Cmo], (await org.ReadAsync(store => store.Partners.AllAsync())).Select(partner => partner.Role));
    }

    private static Task<string> ZoneAsync(Organisation org) => org.ReadAsync(async store => (await store.Leaders.FindAsync(Cio))!.ZoneId);
}
