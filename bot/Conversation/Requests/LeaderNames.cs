using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Text;

namespace CioCoachBot.Conversation.Requests;

/// <summary>Which leaders a name may mean: of those only, the partner sees a name before they answer.</summary>
internal static class LeaderNames
{
    private const int FewestLetters = 3;

    /// <summary>Who is called so; where nobody is, whose name is a slip away.</summary>
    public static IReadOnlyList<Leader> Find(IReadOnlyList<Leader> leaders, string name)
    {
        var exact = leaders.Where(leader => string.Equals(leader.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
        exact = exact.Count > 0 ? exact : [.. leaders.Where(leader => Is(leader, name))];
        return exact.Count > 0 ? exact : [.. leaders.Where(leader => IsNear(leader, name))];
    }

    /// <summary>True where each word of the name is one of the leader's name.</summary>
    public static bool Is(Leader leader, string name) =>
        Words(name).All(word => Words(leader.Name).Contains(word, StringComparer.OrdinalIgnoreCase));

    private static bool IsNear(Leader leader, string name) => Words(name).All(word => Words(leader.Name).Any(other => IsSlip(word, other)));

    /// <summary>One slip in a short word, two in a longer one.</summary>
    private static bool IsSlip(string word, string other) =>
        word.Length >= FewestLetters
        && EditDistance.Of(word.ToUpperInvariant(), other.ToUpperInvariant()) <= (word.Length > FewestLetters + 2 ? 2 : 1);

    private static string[] Words(string name) => name.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
