using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CioCoachBot.Cards.Texts;

/// <summary>What a person reads, in the language of the person who reads it. Cards and answers are built for one of these.</summary>
public sealed class Localizer
{
    private static readonly ConcurrentDictionary<string, Localizer> Known = new(StringComparer.OrdinalIgnoreCase);
    private const string TwoPoints = "..";

    private readonly FrozenDictionary<string, CompositeFormat> _texts;
    private readonly Grammar _grammar;

    internal Localizer(CultureInfo culture, FrozenDictionary<string, CompositeFormat> texts)
    {
        Culture = culture;
        _texts = texts;
        _grammar = new Grammar(culture);
        Days = new DayTexts(this);
        Durations = new DurationTexts(this);
        Numbers = new NumberTexts(this);
        Terms = new TermTexts(this);
    }

    /// <summary>The languages there are, as two letters of ISO 639, in the order in which they are offered.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "fr", "es"];

    /// <summary>English: for who reads a log or a file, and where nobody's language is known.</summary>
    public static Localizer English { get; } = For("en");

    /// <summary>The culture by which figures are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>As a card's <c>lang</c>: two letters of ISO 639.</summary>
    public string Language => Culture.TwoLetterISOLanguageName;

    /// <summary>Days and times.</summary>
    public DayTexts Days { get; }

    /// <summary>Lengths of time.</summary>
    public DurationTexts Durations { get; }

    /// <summary>Numbers, ordinals and lists.</summary>
    public NumberTexts Numbers { get; }

    /// <summary>The field's terms.</summary>
    public TermTexts Terms { get; }

    /// <summary>The texts for a reader.</summary>
    /// <param name="tag">A BCP 47 tag, such as <c>de-CH</c>; what is no language that there is reads English.</param>
    public static Localizer For(string? tag)
    {
        var language = (tag ?? string.Empty).Split('-', '_')[0].ToLowerInvariant();
        language = Languages.Contains(language, StringComparer.Ordinal) ? language : Languages[0];
        return Known.GetOrAdd(language, static name =>
        {
            var culture = CultureInfo.GetCultureInfo(name);
            return new Localizer(culture, TextTable.Load(culture));
        });
    }

    /// <summary>The text of a key.</summary>
    /// <param name="key"><c>File.Name</c>.</param>
    public string this[string key] => Format(key).Format;

    /// <summary>The text of a key with its places filled. Who fills them with a person's words puts the whole into a text run.</summary>
    public string this[string key, params ReadOnlySpan<object?> values] => OnePoint(string.Format(_grammar, Format(key), values), values);

    /// <summary>The form of a text that goes with a number, which fills place {0}; the values fill {1} and those after it.</summary>
    /// <param name="key">The key without <c>_one</c>, <c>_other</c>.</param>
    /// <param name="number">Not negative.</param>
    /// <param name="values">Further values.</param>
    public string Plural(string key, int number, params ReadOnlySpan<object?> values) =>
        OnePoint(string.Format(_grammar, Format(key + "_" + Plurals.Category(Language, number)), [number, .. values]), values);

    /// <summary>"7 déc." ends a sentence with the point that it has; what a person wrote with more of them stays.</summary>
    private static string OnePoint(string text, ReadOnlySpan<object?> values)
    {
        if (!text.Contains(TwoPoints, StringComparison.Ordinal))
        {
            return text;
        }

        foreach (var value in values)
        {
            if (value is string said && said.Contains(TwoPoints, StringComparison.Ordinal))
            {
                return text;
            }
        }

        return text.Replace(TwoPoints, ".", StringComparison.Ordinal);
    }

    private CompositeFormat Format(string key) =>
        _texts.TryGetValue(key, out var text) ? text : throw new ArgumentException($"There is no text {key}.", nameof(key));
}
