using System.Text.Json;
using System.Text.Json.Serialization;
using CioCoachBot.Cards.Elements;

namespace CioCoachBot.Cards;

/// <summary>What a card asks, so that a typed answer can press its buttons.</summary>
/// <param name="Text">The question in words.</param>
/// <param name="Offers">Its answers, in the order in which they stand.</param>
/// <param name="Inputs">What stands in its inputs, shown or not, by id.</param>
public sealed record Question(string Text, IReadOnlyList<Question.Offer> Offers, IReadOnlyDictionary<string, string> Inputs)
{
    /// <summary>The answer that "yes" means.</summary>
    public Offer? Yes { get; init; }

    /// <summary>The answer that "no" means.</summary>
    public Offer? No { get; init; }

    /// <summary>What takes the values of the inputs that are open.</summary>
    public Offer? Form { get; init; }

    /// <summary>What leaves it, saving nothing.</summary>
    public Offer? Leave { get; init; }

    /// <summary>The input that takes a person's own words; null where none does.</summary>
    public Line? Words { get; init; }

    /// <summary>The inputs that are open.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>All buttons of its card that a word can mean, each title once.</summary>
    public IReadOnlyList<Offer> Buttons { get; init; } = [];

    /// <summary>What takes back what the person did last; null where that is a contact, or nothing is known.</summary>
    public Offer? Undo { get; init; }

    /// <summary>Contacts that were asked about before and are not in the log yet, the latest first.</summary>
    public IReadOnlyList<Question> Waiting { get; init; } = [];

    /// <summary>The drafts whose cards others have replaced, or that were left: nothing is saved of them.</summary>
    public IReadOnlyList<Guid> Gone { get; init; } = [];

    /// <summary>False for a card that asks nothing, and only has buttons.</summary>
    [JsonIgnore]
    public bool Asks => Text.Length > 0;

    /// <summary>No question and no button.</summary>
    public static Question None { get; } = new(string.Empty, [], new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>A button.</summary>
    /// <param name="Title">What it says.</param>
    /// <param name="Verb">What the coach gets.</param>
    /// <param name="Data">Ids and nothing secret.</param>
    public sealed record Offer(string Title, string Verb, IReadOnlyDictionary<string, string> Data);

    /// <summary>An input for a person's own words.</summary>
    /// <param name="Input">Its id. A yes or a no with more words puts these into it.</param>
    /// <param name="Alone">What takes words without a yes or a no; null where they answer nothing.</param>
    public sealed record Line(string Input, Offer? Alone);

    /// <summary>As text, to be kept until it is answered.</summary>
    public string ToText() => JsonSerializer.Serialize(this, QuestionJson.Default.Question);

    /// <summary>The question of a text; null where it is none that this version knows.</summary>
    public static Question? Read(string text)
    {
        try
        {
            // What was kept by a former version has not all of these.
            var question = JsonSerializer.Deserialize(text, QuestionJson.Default.Question);
            return question is null ? null : question with
            {
                Buttons = question.Buttons ?? [],
                Waiting = question.Waiting ?? [],
                Gone = question.Gone ?? [],
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Of buttons, as a card has them.</summary>
    internal static Question Of(string text, IEnumerable<CardAction> offers, IEnumerable<(string Name, string Value)>? inputs = null) => new(
        text,
        [.. offers.OfType<ExecuteAction>().Select(Of)],
        (inputs ?? []).ToDictionary(static input => input.Name, static input => input.Value, StringComparer.Ordinal));

    /// <summary>A button, pressed with a word.</summary>
    internal static Offer Of(ExecuteAction button) => new(
        button.Title,
        button.Verb,
        (button.Data.Values ?? []).ToDictionary(static data => data.Name, static data => data.Value, StringComparer.Ordinal));
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Question))]
internal sealed partial class QuestionJson : JsonSerializerContext;
