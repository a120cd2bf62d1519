using CioCoachBot.Coach;
using NodaTime;

namespace CioCoachBot.Storage.Delivery;

/// <summary>The activities that were answered, kept long enough to know a second delivery.</summary>
public interface ISeenActivities
{
    /// <summary>Records the activity and who did it. False when it was recorded before: the caller changes nothing then.</summary>
    ValueTask<bool> TryAddAsync(TenantId tenant, string activityKey, PersonId by, Instant at);

    /// <summary>Keeps the answer of an invoke, so that a second delivery gets the same.</summary>
    ValueTask SaveAnswerAsync(TenantId tenant, string activityKey, byte[] answer);

    /// <summary>The answer kept for this activity, or null.</summary>
    ValueTask<byte[]?> FindAnswerAsync(TenantId tenant, string activityKey);

    /// <summary>Forgets what was recorded before the instant.</summary>
    ValueTask<int> ForgetBeforeAsync(Instant instant);
}
