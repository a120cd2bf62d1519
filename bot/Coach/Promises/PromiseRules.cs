using NodaTime;

namespace CioCoachBot.Coach.Promises;

/// <summary>What a promise may say of itself.</summary>
public static class PromiseRules
{
    /// <summary>How many days ahead a promise can be due: two years.</summary>
    public const int DaysAhead = 731;

    /// <summary>Checks what was said.</summary>
    /// <param name="text">What was promised; null or empty when nothing was.</param>
    /// <param name="due">By which day, in the leader's zone; null where not said, see <see cref="DefaultDue"/>.</param>
    /// <param name="today">Today in the leader's zone.</param>
    /// <returns>
    /// At most one refusal each for <c>promise</c> and <c>promiseDue</c>; empty when all is well, and when nothing was promised.
    /// </returns>
    public static IReadOnlyList<Refusal> Check(string? text, LocalDate? due, LocalDate today)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(text))
        {
            if (due is not null)
            {
                refusals.Add(new Refusal("promise", RefusalReason.PromiseUnsaid));
            }

            return refusals;
        }

        if (text.Length > Promise.MaxText)
        {
            refusals.Add(new Refusal(
                "promise",
                RefusalReason.PromiseTooLong,
                Most: Promise.MaxText,
                Over: text.Length - Promise.MaxText));
        }

        if (due < today)
        {
            refusals.Add(new Refusal("promiseDue", RefusalReason.PromiseDuePassed));
        }
        else if (due > today.PlusDays(DaysAhead))
        {
            refusals.Add(new Refusal("promiseDue", RefusalReason.PromiseDueTooFar));
        }

        return refusals;
    }

    /// <summary>
    /// By when a promise is due of which no day was said: five working days later, Monday to Friday [Gartner: the customer is owed an
    /// answer].
    /// </summary>
    public static LocalDate DefaultDue(LocalDate from) => WorkingDays.After(from, WorkingDays.Default);
}
