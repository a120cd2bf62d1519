namespace CioCoachBot.Coach.FollowUps;

/// <summary>Where a theme had come up before it came up again, as far as the leader may know it.</summary>
/// <param name="Days">Within how many days.</param>
/// <param name="Customers">
/// Where the leader heard it, or others who share it, once for each time, latest first; empty where it came up for the first time.
/// </param>
/// <param name="Others">How many other leaders heard it and keep it to themselves; 0 where they are too few to stay unknown.</param>
public sealed record ThemeHistory(int Days, IReadOnlyList<CustomerId> Customers, int Others = 0)
{
    public bool Equals(ThemeHistory? other) =>
        other is not null && Days == other.Days && Others == other.Others && Customers.SequenceEqual(other.Customers);

    public override int GetHashCode() => HashCode.Combine(Days, Others, Customers.Count);
}
