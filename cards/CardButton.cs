namespace CioCoachBot.Cards;

/// <summary>A button whose meaning the caller decides.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Verb">The verb that the coach gets.</param>
/// <param name="Data">Ids and nothing secret; null for none.</param>
public sealed record CardButton(string Title, string Verb, IReadOnlyDictionary<string, string>? Data = null);
