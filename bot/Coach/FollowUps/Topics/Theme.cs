using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Topics;

/// <summary>Something that customers speak of, whose matter it is, and by which words it is known.</summary>
/// <remarks>
/// The words are whole words or phrases between commas, without regard to case and accents; a word with <c>*</c> stands for every word that begins so.
/// A hyphen or an apostrophe parts words.
/// </remarks>
internal sealed record Theme
{
    /// <summary>The name in the field's words; what is stored.</summary>
    public required string Name { get; init; }

    /// <summary>The name as the subject of "came up".</summary>
    public required string Subject { get; init; }

    /// <summary>The partner whose matter it is.</summary>
    public required PartnerRole Role { get; init; }

    /// <summary>Why it is that partner's: one sentence.</summary>
    public required string Why { get; init; }

    /// <summary>The one concrete thing to ask the partner for, without the day: "Could you ...".</summary>
    public required string Ask { get; init; }

    /// <summary>The words in English.</summary>
    public required string English { get; init; }

    /// <summary>The words in German.</summary>
    public required string German { get; init; }

    /// <summary>The words in French.</summary>
    public required string French { get; init; }

    /// <summary>The words in Spanish.</summary>
    public required string Spanish { get; init; }

    /// <summary>All words of all languages.</summary>
    public IEnumerable<string> Cues => new[] { English, German, French, Spanish }
        .SelectMany(words => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
