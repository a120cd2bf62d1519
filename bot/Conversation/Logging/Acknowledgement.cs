using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.Logging;

/// <summary>
/// A customer who contributes is owed an acknowledgement of who they are and of what they need [Gartner: the implicit promise]. What was
/// heard from one opens it as a promise, once a contact; where something was promised in the same breath, that is it. Small talk, and what
/// is nobody's matter, owes nothing.
/// </summary>
internal static class Acknowledgement
{
    /// <summary>The contact with what is owed for what was heard in it.</summary>
    public static LogEntry Owing(this TurnContext context, LogEntry entry) =>
        entry is { Customer.Model: EngagementModel.Contributing or EngagementModel.Partnering, Insight: { } insight, Promises.Count: 0 }
            && InsightTopics.Known.Read(insight) is not { Themes.Count: 0, IsUnsure: false }
            ? entry with { Promises = [(context.Texts["Promises.Acknowledgement"], PromiseRules.DefaultDue(context.Today))] }
            : entry;
}
