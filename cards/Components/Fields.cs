using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Components;

/// <summary>
/// The fields of one form: what stands in them, and each refusal right under its own input.
/// (A client shows an input's errorMessage only for what it checks itself.)
/// </summary>
internal sealed class Fields(Localizer texts, IReadOnlyDictionary<string, string>? values, IReadOnlyList<Refusal> refusals)
{
    private const int MaxMessage = 240;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>What stands in an input; null for nothing.</summary>
    public string? Value(string id) => values is not null && values.TryGetValue(id, out var value) && value.Length > 0 ? value : null;

    /// <summary>True where an input of these is refused.</summary>
    public bool Refuses(params ReadOnlySpan<string> ids)
    {
        foreach (var refusal in refusals)
        {
            if (ids.Contains(refusal.Field))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The input, and under it what is wrong with it; and with another field that it stands for.</summary>
    public List<CardElement> Show(CardElement input, string? alsoFor = null)
    {
        _asked.Add(input.Id!);
        _asked.Add(alsoFor ?? input.Id!);
        return [input, .. refusals.Where(refusal => refusal.Field == input.Id || refusal.Field == alsoFor).Select(Said)];
    }

    /// <summary>Two inputs beside one another, each with its refusals.</summary>
    public ColumnSet Beside(CardElement left, CardElement right) =>
        new([new(ColumnWidth.Weight(1), Show(left)), new(ColumnWidth.Weight(1), Show(right))]);

    /// <summary>Under two inputs beside one another: what is wrong with both together.</summary>
    public IEnumerable<CardElement> Under(string id)
    {
        _asked.Add(id);
        return refusals.Where(refusal => refusal.Field == id).Select(Said);
    }

    /// <summary>Refusals of fields that the form did not show: they must be read all the same.</summary>
    public IEnumerable<CardElement> Others() =>
        refusals.Where(refusal => !_asked.Contains(refusal.Field)).Select(Said);

    /// <summary>A refusal in a line of its own.</summary>
    public static RichTextBlock Said(Refusal refusal, Localizer texts) => Text.Rich(
        Spacing.Small,
        new TextRun(PlainText.Of(texts.Sentence(refusal), MaxMessage)) { Color = TextColor.Attention });

    private RichTextBlock Said(Refusal refusal) => Said(refusal, texts);
}
