using System.Globalization;
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
    /// <returns>At most one refusal each for <c>promise</c> and <c>promiseDue</c>; empty when all is well, and when nothing was promised.</returns>
    public static IReadOnlyList<Refusal> Check(string? text, LocalDate? due, LocalDate today)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(text))
        {
            if (due is not null)
            {
                refusals.Add(new Refusal("promise", "What did you promise? Say it in a few words, or take the day away."));
            }

            return refusals;
        }

        if (text.Length > Promise.MaxText)
        {
            refusals.Add(new Refusal("promise", string.Create(
                CultureInfo.InvariantCulture,
                $"That is {text.Length - Promise.MaxText:N0} characters too long: 500 fit. A promise is best kept short.")));
        }

        if (due < today)
        {
            refusals.Add(new Refusal("promiseDue", "That day has passed. Pick today or a later one."));
        }
        else if (due > today.PlusDays(DaysAhead))
        {
            refusals.Add(new Refusal("promiseDue", "That is more than two years ahead. Please pick an earlier day."));
        }

        return refusals;
    }

    /// <summary>By when a promise is due of which no day was said: five working days later, Monday to Friday [Gartner: the customer is owed an answer].</summary>
    public static LocalDate DefaultDue(LocalDate from) => WorkingDays.After(from, WorkingDays.Default);
}
