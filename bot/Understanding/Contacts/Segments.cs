using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>A message divided into the facts of contacts, what was learned, and what was promised.</summary>
internal sealed class Segments(Region[] regions, bool[] unknown)
{
    public Region this[int i] => regions[i];

    public bool IsFact(int i) => regions[i] == Region.Facts;

    /// <summary>True for a word that no table gives a meaning that matters here.</summary>
    public bool IsUnknown(int i) => unknown[i];

    /// <summary>The next stretch of a region from the token on; empty where there is none.</summary>
    public (int From, int To) Next(Region region, int from, int to)
    {
        while (from < to && regions[from] != region)
        {
            from++;
        }

        var end = from;
        while (end < to && regions[end] == region)
        {
            end++;
        }

        return (from, end);
    }

    /// <summary>The next stretch of what was learned or is to come, from the token on; empty where there is none.</summary>
    public (int From, int To) NextTold(int from, int to)
    {
        while (from < to && !IsTold(from))
        {
            from++;
        }

        var end = from;
        while (end < to && IsTold(end))
        {
            end++;
        }

        return (from, end);
    }

    private bool IsTold(int i) => regions[i] is Region.Insight or Region.ToCome;

    public bool HasPromise => Array.IndexOf(regions, Region.Promise) >= 0;

    public int CountMinutes(SlotMatches slots)
    {
        var count = 0;
        foreach (var length in slots.Lengths)
        {
            count += IsFact(length.From) ? 1 : 0;
        }

        return count;
    }
}
