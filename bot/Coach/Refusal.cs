using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach;

/// <summary>Why something a person asked for is not done: a value, not an exception, because a person can cause it.</summary>
/// <param name="Field">The input that it is about (<c>customer</c>, <c>date</c>, <c>minutes</c>, ...), so that a form can show it
/// there.</param>
/// <param name="Reason">Why.</param>
/// <param name="Most">The most that may be, where there is such a limit.</param>
/// <param name="Over">By how much that was passed, where it says so.</param>
/// <param name="Role">The partner whom it is about, where it is about one.</param>
public sealed record Refusal(string Field, RefusalReason Reason, int? Most = null, int? Over = null, PartnerRole? Role = null);
