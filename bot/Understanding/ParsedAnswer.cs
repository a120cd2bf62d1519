namespace CioCoachBot.Understanding;

/// <summary>What a message says as the answer to a question.</summary>
/// <param name="Said">The values in it; what was not said is null, a list empty.</param>
/// <param name="Number">A number that picks one of a list.</param>
public sealed record ParsedAnswer(ParsedContact Said, int? Number);
