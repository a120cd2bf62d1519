using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button of one follow-up, the leader's or the partner's.</summary>
/// <param name="Id">Which; null where there is no id.</param>
/// <param name="OnList">True where the button stands on the list of what is open, which then stays the list.</param>
public sealed record FollowUpButton(FollowUpId? Id, bool OnList)
{
    private const string IdData = "followUpId";
    private const string ListData = "list";

    public static FollowUpButton Read(FormData data) =>
        new(data.Id(IdData) is { } id ? new FollowUpId(id) : null, data.IsTrue(ListData));

    public static (string, string)[] Data(FollowUpId id) => [(IdData, id.ToString())];

    public static (string, string)[] ListedData(FollowUpId id) => [(IdData, id.ToString()), (ListData, "true")];
}
