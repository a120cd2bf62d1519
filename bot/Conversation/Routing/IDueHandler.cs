using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using NodaTime;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Attends to one kind of occasion.</summary>
internal interface IDueHandler
{
    /// <summary>Which.</summary>
    DueKind Kind { get; }

    /// <summary>Does what is due and plans the next time, or takes the occasion off the agenda.</summary>
    ValueTask<IReadOnlyList<ProactiveMessage>> AttendAsync(DueItem occasion, Instant now, ICoachStore store);
}
