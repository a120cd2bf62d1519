using System.Reflection;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Progress;
using NodaTime;

namespace CioCoachBot.Tests.Cards;

/// <summary>
/// Fills a card's view, whatever it is made of: every text is a hostile one, and all else is chosen by a seed. So a card, or a field of
/// one, that comes later is attacked as well.
/// </summary>
internal sealed class HostileView(int seed)
{
    /// <summary>What somebody types, names, or is called. Each is short, so that no limit cuts it.</summary>
    public static readonly IReadOnlyList<string> Words =
    [
        "[x](https://evil.example)", "![x](https://evil.example/x.png)", "<https://evil.example>", "**bold**", "__b__ _i_ ~~s~~ `c`",
        "<at>Name</at>", "<script>alert(1)</script>", "<b>b</b>&lt;i&gt;", "\u202Eabc\u202C \u2066def", "x\u200Fy\u061C\u200Ez",
        "👩\u200D💻 x\u200By", "half \uD83D", "\uDE00 half", "{{placeholder}} ${x}", "{{DATE(1999-01-02T00:00:00Z)}}",
        "one\n# heading", "# heading", "one\n- list", "- list", "+ list", "1. one", "1) one", "> quote", "***", "| a | b |\n|---|---|\n| c | d |",
        "\\*a\\*", "\"quoted\"", "x\0y\u0007z\r\n",
    ];

    private readonly NullabilityInfoContext _nullability = new();
    private ulong _state = (ulong)seed * 2654435761UL;
    private int _next = seed;

    /// <summary>The view of a card.</summary>
    public object Of(Type view) => Make(view, view.Name)!;

    private object? Member(Type type, string name, NullabilityState state) =>
        state == NullabilityState.Nullable && Chance(4) == 0 ? null : Make(type, name);

    private object? Make(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Chance(4) == 0 ? null : Make(inner, name);
        }

        if (type.IsEnum)
        {
            var values = Enum.GetValues(type);
            var none = type == typeof(IsoDayOfWeek) ? 1 : 0;
            return values.GetValue(none + Chance(Math.Min(values.Length - none, type == typeof(IsoDayOfWeek) ? 7 : int.MaxValue)));
        }

        return type switch
        {
            _ when type == typeof(string) => Text(name),
            _ when type == typeof(bool) => Chance(2) == 0,
            _ when type == typeof(int) => 1 + Chance(name == "Page" ? 2 : 150),
            _ when type == typeof(decimal) => (decimal)Chance(300),
            _ when type == typeof(Guid) => Samples.Id(1 + Chance(5)),
            _ when type == typeof(LocalDate) => Samples.Today.PlusDays(Chance(20) - 15),
            _ when type == typeof(LocalTime) => new LocalTime(8, 30),
            _ when type == typeof(Instant) => Instant.FromUtc(2026, 11, 20, 14, 0),
            _ when type == typeof(IsoWeek) => IsoWeek.Of(Samples.Today),
            _ when type == typeof(PersonId) => new PersonId(Samples.Id(1 + Chance(5)).ToString()),
            _ when type == typeof(IReadOnlyDictionary<string, string>) => Inputs(),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => List(type.GetGenericArguments()[0], name),
            _ => Record(type),
        };
    }

    /// <summary>What people and Teams fill is hostile; what only the program fills is what it would be.</summary>
    private string Text(string name) => name switch
    {
        "ZoneId" => "Europe/Berlin",
        "Language" => "en",
        "Locale" => "en-GB",
        "Rule" => "cco-topic",
        "Theme" => Chance(2) == 0 ? "onboarding" : Word(),
        "Verb" => "week.show",
        "Period" => "in November 2026",
        _ => Word(),
    };

    private string Word() => Words[_next++ % Words.Count];

    private Dictionary<string, string> Inputs() =>
        new[] { "target", "title", "byName", "language", "day", "time", "zone" }.ToDictionary(static input => input, _ => Word(), StringComparer.Ordinal);

    private Array List(Type of, string name)
    {
        var list = Array.CreateInstance(of, Chance(4));
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(Make(of, name), i);
        }

        return list;
    }

    private object Record(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(static one => one.GetParameters().Length)!;
        var parameters = constructor.GetParameters();
        var made = constructor.Invoke([.. parameters.Select(parameter => Member(parameter.ParameterType, parameter.Name!, _nullability.Create(parameter).WriteState))]);
        var taken = parameters.Select(static parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !taken.Contains(property.Name))
            {
                property.SetValue(made, Member(property.PropertyType, property.Name, _nullability.Create(property).WriteState));
            }
        }

        return made;
    }

    private int Chance(int of)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)of);
    }
}
