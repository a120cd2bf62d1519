using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards.Forms;

/// <summary>What a leader wants to learn, and from which partner.</summary>
public sealed record LearnButton(PartnerRole Role, string Words)
{
    private const string RoleData = "role";
    private const string WordsData = "words";

    /// <summary>Null where the data does not say both.</summary>
    public static LearnButton? Read(FormData data) =>
        Codes.RoleOf(data.Text(RoleData)) is { } role && data.Text(WordsData) is { } words ? new(role, words) : null;

    public IReadOnlyDictionary<string, string> Data() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [RoleData] = EnumCodes.Of(Role),
        [WordsData] = Words,
    };
}
