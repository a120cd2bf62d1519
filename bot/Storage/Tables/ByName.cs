namespace CioCoachBot.Storage.Tables;

/// <summary>Order by name as people expect it, the same on every engine: databases order text each by its own rules.</summary>
internal static class ByName
{
    /// <summary>Sorts in place; equal names keep the order of their ordinals.</summary>
    public static List<T> Sort<T>(List<T> rows, Func<T, string> name)
    {
        rows.Sort((left, right) =>
        {
            var order = StringComparer.InvariantCultureIgnoreCase.Compare(name(left), name(right));
            return order != 0 ? order : string.CompareOrdinal(name(left), name(right));
        });
        return rows;
    }
}
