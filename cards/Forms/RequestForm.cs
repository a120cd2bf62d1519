using CioCoachBot.Coach;
using CioCoachBot.Coach.Requests;

namespace CioCoachBot.Cards.Forms;

/// <summary>A leader's answer to a partner's request.</summary>
/// <param name="Id">Which; null where there is no id.</param>
/// <param name="Line">The leader's words; null for none.</param>
public sealed record RequestForm(RequestId? Id, string? Line)
{
    /// <summary>The leader's words.</summary>
    public const string LineInput = RequestRules.AnswerField;

    private const string IdData = "requestId";

    public static RequestForm Read(FormData data) =>
        new(data.Id(IdData) is { } id ? new RequestId(id) : null, data.Text(LineInput));

    public static (string, string)[] Data(RequestId id) => [(IdData, id.ToString())];
}
