namespace CioCoachBot.Coach.Text;

/// <summary>
/// How many slips of the finger lie between two spellings: a letter put in, left out, changed, or swapped with its neighbour.
/// </summary>
public static class EditDistance
{
    /// <summary>The number of slips. Costs the product of the lengths: for names, not for texts.</summary>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var before = new int[other.Length + 1];
        var above = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            (before, above, row) = (above, row, before);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, changed);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[^1];
    }

    /// <summary>True for one slip or none. Linear, and allocates nothing: for every word of a message.</summary>
    public static bool IsAtMostOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var head = one.CommonPrefixLength(other);
        var a = one[head..];
        var b = other[head..];
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
