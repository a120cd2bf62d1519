namespace CioCoachBot.Understanding.Words;

/// <summary>How alike two words are.</summary>
internal static class Spelling
{
    /// <summary>True when one letter was added, left out, changed or swapped with its neighbour. Linear.</summary>
    public static bool IsOneSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        if (Math.Abs(typed.Length - meant.Length) > 1)
        {
            return false;
        }

        var head = typed.CommonPrefixLength(meant);
        var a = typed[head..];
        var b = meant[head..];
        return (a.Length - b.Length) switch
        {
            1 => a[1..].SequenceEqual(b),
            -1 => b[1..].SequenceEqual(a),
            _ => a.Length == 0
                || a[1..].SequenceEqual(b[1..])
                || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..])),
        };
    }
}
