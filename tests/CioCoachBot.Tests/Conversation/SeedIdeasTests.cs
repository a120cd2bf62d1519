using System.Reflection;
using System.Text.RegularExpressions;
using CioCoachBot.Cards;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using NodaTime;
using static CioCoachBot.Tests.Conversation.Organisation;

namespace CioCoachBot.Tests.Conversation;

/// <summary>The ideas of the five articles: the table of docs/coach.md names a test for each, and those that no other class shows are here.</summary>
public sealed partial class SeedIdeasTests
{
    private const int Ideas = 44;

    [Fact]
    public void Every_idea_names_tests_that_exist()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "coach.md")).Select(line => Row().Match(line)).Where(row => row.Success).ToList();
        var tests = typeof(SeedIdeasTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttributes<FactAttribute>().Any())
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Enumerable.Range(1, Ideas).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), rows.Select(row => row.Groups["number"].Value), StringComparer.Ordinal);
        Assert.All(rows, row =>
        {
            var named = Named().Matches(row.Groups["tests"].Value).Select(test => test.Groups["test"].Value).ToList();
            Assert.NotEmpty(named);
            Assert.Empty(named.Except(tests, StringComparer.Ordinal));
        });
    }

    [Fact]
    public async Task What_is_about_data_that_IT_holds_goes_to_the_CMO_with_the_data()
    {
        await using var org = await FoundedAsync();

        var saved = (await org.SaysAsync(Cio, "met Contoso for 30 min, they would share their usage data with us if our offers fitted them better")).OnlyCard();

        Assert.Equal([("data-stream", PartnerRole.Cmo)], (await OpenAsync(org)).Select(one => (one.Rule, one.Role)));
        Assert.Contains("with the data that IT holds", saved.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stage_that_is_new_to_the_leader_is_thirty_minutes_with_who_knows_it()
    {
        await using var org = await FoundedAsync();
        await org.SaysAsync(Cio, "met Fabrikam for 30 min");
        await org.SaysAsync(Cio, "they are onboarding");
        await org.SaysAsync(Cio, "met Contoso for 30 min");
        Assert.Empty(await OpenAsync(org));

        await org.SaysAsync(Cio, "they are evaluating");

        Assert.Equal([("teach-in", PartnerRole.Sales)], (await OpenAsync(org)).Select(one => (one.Rule, one.Role)));
        await org.SaysAsync(Cio, "met Litware for 30 min");
        await org.SaysAsync(Cio, "they are evaluating");
        Assert.Single(await OpenAsync(org));
    }

    [Fact]
    public async Task What_was_let_go_is_in_the_digest_with_or_without_a_theme()
    {
        await using var org = await FoundedAsync();
        await org.ArrivesAsync(Admin);
        await org.InstallsAsync(Admin, inChannel: true);
        foreach (var told in new[] { "met Contoso for 30 min, onboarding took nine weeks", "met Fabrikam for 30 min, their canteen has a view of the whole harbour", "met Litware for 30 min, the price is too high" })
        {
            var saved = (await org.SaysAsync(Cio, told)).OnlyCard();
            if (!told.Contains("Litware", StringComparison.Ordinal))
            {
                await org.PressesAsync(Cio, saved, CardVerbs.LogShare);
            }
        }

        org.Now += Duration.FromDays(7);
        var digest = string.Join(' ', (await org.SaysAsync(Admin, "digest now", inChannel: true)).Select(reply => reply.Words()));

        Assert.Contains("nboarding took nine weeks", digest, StringComparison.Ordinal);
        Assert.Contains("heir canteen has a view of the whole harbour", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("price is too high", digest, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<FollowUp>> OpenAsync(Organisation org) => org.ReadAsync(store => store.FollowUps.OpenOfLeaderAsync(Cio));

    private static async Task<Organisation> FoundedAsync()
    {
        var org = await FoundAsync("Contoso", "Fabrikam", "Litware");
        await org.InstallsAsync(Cio);
        org.Now += Duration.FromMinutes(5);
        return org;
    }

    [GeneratedRegex(@"^\| (?<number>\d+) \|.*\| (?<tests>[^|]+) \|$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<test>[A-Za-z]+\\.\\w+)`", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}
