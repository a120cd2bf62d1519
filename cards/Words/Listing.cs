namespace CioCoachBot.Cards.Words;

/// <summary>Several things in one sentence.</summary>
public static class Listing
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
        };
    }

    /// <summary>At most so many of them, then how many more: "a, b and 12 more".</summary>
    public static string AndMore(IReadOnlyList<string> items, int most)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count <= most
            ? And(items)
            : And([.. items.Take(most), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{items.Count - most} more")]);
    }
}
