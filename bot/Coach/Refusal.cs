namespace CioCoachBot.Coach;

/// <summary>Why something a person asked for is not done: a value, not an exception, because a person can cause it.</summary>
/// <param name="Field">The input that it is about (<c>customer</c>, <c>date</c>, <c>minutes</c>, ...), so that a form can show it there.</param>
/// <param name="Message">One kind sentence that says what to do. Shown as it is.</param>
public sealed record Refusal(string Field, string Message);
