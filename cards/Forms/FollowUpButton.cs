using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button of one follow-up, the leader's or the partner's.</summary>
/// <param name="Id">Which; null where there is no id.</param>
/// <param name="OnList">True where the button stands on the list of what is open, which then stays the list.</param>
public sealed record FollowUpButton(FollowUpId? Id, bool OnList)
{
    /// <summary>Under which a follow-up's id stands.</summary>
    public const string IdData = "followUpId";

    private const string ListData = "list";
    private const string RoleData = "role";
    private const string SeenKey = "seen";
    private const string ShowKey = "show";
    private const string UndoData = "undo";
    private const string ResultData = "result";
    private const string OwnerKey = "owner";
    private const string LeaderCode = "leader";
    private const string PartnerCode = "partner";

    /// <summary>The other partner for whom it is, or who is to own it; null where none was said.</summary>
    public PartnerRole? Role { get; private init; }

    /// <summary>The day that the draft beside the button names; null where none was in sight.</summary>
    public LocalDate? Seen { get; private init; }

    /// <summary>True where the draft was not in sight: it is shown before it leaves.</summary>
    public bool ShowsFirst { get; private init; }

    /// <summary>True where it is a typed undo that presses it.</summary>
    public bool IsUndo { get; private init; }

    /// <summary>True where the leader owns it, false where the partner does; null where that was not said.</summary>
    public bool? LeaderOwns { get; private init; }

    /// <summary>What came of it; null where that was not said.</summary>
    public FollowUpResult? Result { get; private init; }

    public static FollowUpButton Read(FormData data) =>
        new(data.Id(IdData) is { } id ? new FollowUpId(id) : null, data.IsTrue(ListData))
        {
            Role = Codes.RoleOf(data.Text(RoleData)),
            Seen = LocalDatePattern.Iso.Parse(data.Text(SeenKey) ?? "") is { Success: true, Value: var day } ? day : null,
            ShowsFirst = data.IsTrue(ShowKey),
            IsUndo = data.IsTrue(UndoData),
            Result = ResultOf(data.Text(ResultData)),
            LeaderOwns = data.Text(OwnerKey) switch { LeaderCode => true, PartnerCode => false, _ => null },
        };

    /// <summary>What came of it, in the words of a card that was posted before as well.</summary>
    private static FollowUpResult? ResultOf(string? code) => code switch
    {
        "won" => FollowUpResult.ProblemSolved,
        "learned" => FollowUpResult.IdeaTaken,
        "nothing" => FollowUpResult.NothingYet,
        _ => EnumCodes.Find<FollowUpResult>(code),
    };

    public static (string, string)[] Data(FollowUpId id) => [(IdData, id.ToString())];

    /// <summary>With the other partner for whom it is.</summary>
    public static (string, string)[] SwapData(FollowUpId id, PartnerRole role) => [.. Data(id), (RoleData, Codes.Of(role))];

    /// <summary>Beside a draft that names a day.</summary>
    public static (string, string)[] SeenData(LocalDate due) => [(SeenKey, LocalDatePattern.Iso.Format(due))];

    /// <summary>What goes with the button of a notice that shows the draft.</summary>
    public static IReadOnlyDictionary<string, string> SeenValues(FollowUpId id, LocalDate due) =>
        Data(id).Concat(SeenData(due)).ToDictionary(static pair => pair.Item1, static pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Where no draft is in sight.</summary>
    public static (string, string)[] ShowData { get; } = [(ShowKey, "true")];

    /// <summary>As a typed undo presses it.</summary>
    public static (string, string)[] UndoDataOf(FollowUpId id) => [.. Data(id), (UndoData, "true")];

    /// <summary>With who owns it.</summary>
    public static (string, string) OwnerData(bool leaderOwns) => (OwnerKey, leaderOwns ? LeaderCode : PartnerCode);

    /// <summary>With which of two partners owns it.</summary>
    public static (string, string)[] OwnerData(PartnerRole owner) => [OwnerData(leaderOwns: false), (RoleData, Codes.Of(owner))];

    /// <summary>With what came of it.</summary>
    public static (string, string)[] ResultDataOf(FollowUpId id, FollowUpResult result) => [.. Data(id), (ResultData, EnumCodes.Of(result))];

    /// <summary>What goes with the button of a notice.</summary>
    public static IReadOnlyDictionary<string, string> Values(FollowUpId id) =>
        Data(id).ToDictionary(static pair => pair.Item1, static pair => pair.Item2, StringComparer.Ordinal);

    public static (string, string)[] ListedData(FollowUpId id) => [(IdData, id.ToString()), (ListData, "true")];
}
