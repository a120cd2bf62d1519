namespace CioCoachBot.Understanding.Contacts;

/// <summary>What the clauses before tell of the next one.</summary>
/// <param name="IsInsight">The clause before ended in what was learned.</param>
/// <param name="HadCustomer">Any clause before named a customer.</param>
/// <param name="IsPromiseOpen">A promise was announced, and what it is was not said yet.</param>
internal readonly record struct ClauseBefore(bool IsInsight, bool HadCustomer, bool IsPromiseOpen);
