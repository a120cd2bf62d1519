namespace CioCoachBot.Understanding.Slots;

/// <summary>A customer that was named.</summary>
/// <param name="From">First token.</param>
/// <param name="To">After the last token.</param>
/// <param name="Name">As the list spells it, or as the person wrote it where new; null where more than one of the list fits.</param>
/// <param name="IsNew">True when it is not of the list.</param>
/// <param name="Candidates">The names that fit, where more than one does.</param>
internal sealed record NamedCustomer(int From, int To, string? Name, bool IsNew, IReadOnlyList<string> Candidates);
