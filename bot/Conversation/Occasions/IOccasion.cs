using CioCoachBot.Coach;
using CioCoachBot.Coach.Prompts;
using NodaTime;

namespace CioCoachBot.Conversation.Occasions;

/// <summary>Attends to one kind of occasion.</summary>
internal interface IOccasion
{
    /// <summary>Which.</summary>
    OccasionKind Kind { get; }

    /// <summary>Does what is due and plans the next time, or takes the occasion off the agenda.</summary>
    ValueTask<IReadOnlyList<Reply>> AttendAsync(Occasion occasion, Instant now, ICoachStore store);
}
