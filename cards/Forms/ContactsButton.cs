using CioCoachBot.Coach;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button of all contacts of one message: undo all, restore all.</summary>
public sealed record ContactsButton(IReadOnlyList<Guid> Ids)
{
    private const string IdsData = "interactionIds";
    private const int Most = 50;

    /// <summary>The ids, each once; what is no id is left out.</summary>
    public static ContactsButton Read(FormData data) => new([.. (data.Text(IdsData) ?? string.Empty).Split(',')
        .Take(Most)
        .Select(static text => Guid.TryParse(text, out var id) ? id : (Guid?)null)
        .OfType<Guid>()
        .Distinct()]);

    public static (string, string)[] Data(IEnumerable<InteractionId> ids) => [(IdsData, string.Join(',', ids))];
}
