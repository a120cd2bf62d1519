namespace CioCoachBot.Storage;

/// <summary>The database cannot be used, and its operator can mend that. The message is for them, a sentence or two, without secrets.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="cause">Where it was found.</param>
public sealed class UnusableDatabaseException(string message, Exception? cause = null) : InvalidOperationException(message, cause);
