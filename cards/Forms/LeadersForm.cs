using System.Globalization;
using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>Who is no leader, and which page of the names is shown.</summary>
/// <param name="Leader">Whom the admin chose; null for nobody.</param>
/// <param name="Page">Which page, from 0.</param>
public sealed record LeadersForm(PersonId? Leader, int Page)
{
    internal const string LeaderInput = "leader";
    private const string PageKey = "page";

    /// <summary>Reads the filled-in form.</summary>
    public static LeadersForm Read(FormData data) => new(
        data.Text(LeaderInput) is { } chosen ? new PersonId(chosen) : null,
        int.TryParse(data.Text(PageKey), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0);

    /// <summary>A page of names.</summary>
    internal static (string, string) PageData(int page) => (PageKey, page.ToString(CultureInfo.InvariantCulture));
}
