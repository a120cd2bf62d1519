namespace CioCoachBot.Coach.Customers;

/// <summary>The name of a new customer.</summary>
public static class CustomerName
{
    private const int ShortestName = 3;

    /// <summary>
    /// As it was typed; one without any capital letter gets them: the first word, and each that is long enough to be a name.
    /// </summary>
    public static string Written(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return typed.Any(char.IsUpper)
            ? typed
            : string.Join(' ', typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(
                static (word, place) => place == 0 || word.Length >= ShortestName ? char.ToUpperInvariant(word[0]) + word[1..] : word));
    }
}
