using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads ordinals: "third", "twenty first", the ending of "3rd".</summary>
internal static class Ordinal
{
    private const int LastUnit = 9;

    /// <summary>The ordinal in words that begins at the token, or null.</summary>
    public static (int Number, int To)? At(Message message, int i)
    {
        if (message.Nth(i) is > 0 and var nth)
        {
            return (nth, i + 1);
        }

        return message.Find(i, LexiconTag.Number, out var tens) && tens is { Length: 1, Value: 20 or 30 }
            && message.Nth(i + 1) is >= 1 and <= LastUnit and var unit
            ? (tens.Value + unit, i + 2)
            : null;
    }

    /// <summary>After the ending that touches a number before it, or null.</summary>
    public static int? Ending(Message message, int i) =>
        message.Find(i, LexiconTag.Ordinal, out var ending) && message.IsGlued(i) ? i + ending.Length : null;
}
