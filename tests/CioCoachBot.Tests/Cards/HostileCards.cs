using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Tests.Cards;

/// <summary>
/// Whatever stands in a field that a person or Teams fills: on no card does it become a link, a format or a mention, and nothing turns a
/// line around. What turns the direction of writing is left out rather than isolated: an isolate ends where a stray mark ends it, no
/// name needs such a mark, and Hebrew or Arabic is drawn rightly without one. The joiners of some languages and emoji stay.
/// </summary>
public sealed class HostileCards : IDisposable
{
    private const int Seeds = 60;
    private const int Wanted = 24;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostile");

    public void Dispose() => _folder.Delete(recursive: true);

    public static TheoryData<string> Names() => [.. Cards().Select(static card => card.DeclaringType!.Name)];

    [FactNeeding(Prerequisite.Node)]
    public async Task Microsofts_library_makes_nothing_of_what_people_typed()
    {
        foreach (var card in Cards())
        {
            var made = Filled(card);
            for (var i = 0; i < made.Count; i++)
            {
                await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, $"{card.DeclaringType!.Name}-{i}.json"), made[i].ToUtf8Json());
            }
        }

        await Gallery.BuildAsync();
        var output = await Gallery.RunAsync("node", Path.Combine("out", "hostile.cjs"), _folder.FullName);

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(_folder.GetFiles().Length, lines.Count);
        Assert.Empty(lines.SelectMany(static line => line.GetProperty("problems").EnumerateArray()
            .Select(problem => line.GetProperty("file").GetString() + ": " + problem.GetString())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_one_sentence_is_plain_and_it_mentions_nobody(string name)
    {
        foreach (var card in Filled(Cards().Single(card => card.DeclaringType!.Name == name)))
        {
            Assert.DoesNotContain(card.FallbackText, static c => c is '<' or '[' or ']' or '*' or '`' or '~' or '|' || char.IsControl(c) || IsTurning(c));
            var json = JsonNode.Parse(Encoding.UTF8.GetString(card.ToUtf8Json()))!;
            Assert.Equal(["width"], json["msteams"]!.AsObject().Select(static member => member.Key), StringComparer.Ordinal);
        }
    }

    private static bool IsTurning(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static IEnumerable<MethodInfo> Cards() => typeof(AdaptiveCard).Assembly.GetTypes()
        .Select(static type => type.GetMethod("Build", BindingFlags.Public | BindingFlags.Static)).OfType<MethodInfo>()
        .OrderBy(static build => build.DeclaringType!.Name, StringComparer.Ordinal);

    /// <summary>The card in many states. A state that no conversation makes may throw; enough of them must not.</summary>
    private static List<AdaptiveCard> Filled(MethodInfo build)
    {
        var made = new List<AdaptiveCard>();
        var view = build.GetParameters()[0].ParameterType;
        Exception? last = null;
        for (var seed = 0; seed < Seeds && made.Count < Wanted; seed++)
        {
            try
            {
                made.Add((AdaptiveCard)build.Invoke(null, [new HostileView(seed).Of(view), Localizer.English])!);
            }
            catch (TargetInvocationException impossible)
            {
                last = impossible.InnerException;
            }
        }

        Assert.True(made.Count >= Wanted / 2, $"{build.DeclaringType!.Name} was made {made.Count} times: {last}");
        return made;
    }
}
