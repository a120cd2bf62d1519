namespace CioCoachBot.Coach.FollowUps;

/// <summary>Where a theme had come up before it came up again.</summary>
/// <param name="Days">Within how many days.</param>
/// <param name="Customers">Where, once for each time, latest first; empty where it came up for the first time.</param>
public sealed record ThemeHistory(int Days, IReadOnlyList<CustomerId> Customers)
{
    public bool Equals(ThemeHistory? other) => other is not null && Days == other.Days && Customers.SequenceEqual(other.Customers);

    public override int GetHashCode() => HashCode.Combine(Days, Customers.Count);
}
