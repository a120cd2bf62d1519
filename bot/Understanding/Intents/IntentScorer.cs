using CioCoachBot.Understanding.Contacts;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// Decides what a message means: the intent that its words speak for most, or a log where its slots speak for that at least as much.
/// </summary>
internal static class IntentScorer
{
    public static Intent Decide(Survey survey)
    {
        if (BareAnswer.Is(survey.Message))
        {
            return Intent.Unknown;
        }

        if ((survey.Wish ?? survey.OfLog) is { } said)
        {
            return said;
        }

        if (OwnRoutine.Of(survey.Message) is { } routine)
        {
            return routine.Intent;
        }

        var scores = new CueScores(survey);
        IntentRules.Apply(survey, scores);
        var days = survey.Slots.Days.FindAll(day => survey.Segments.IsFact(day.From));
        var isAhead = StillToCome.Is(survey, days);
        var log = LogScore.Of(survey, scores, days) + (isAhead ? IntentWeights.Ahead : 0);
        var (best, score) = Best(survey, scores);
        if (survey.Happened == Happened.No && (survey.AnyCustomer || best != Intent.Undo))
        {
            var isOther = IsOfLast(best)
                || (best == Intent.Pause && survey.AnyCustomer && !SaysUntil(survey.Message))
                || (best == Intent.NoContact && survey.AnyCustomer && !survey.HasPeriod && !survey.Slots.Days.Exists(day => !day.IsDay));
            return score >= IntentWeights.Least && !isOther ? best : Intent.Unknown;
        }

        var greets = Greeting.Is(survey);
        if (greets && score < IntentWeights.Least && !survey.AnyMinutes && survey.Met == 0 && survey.Slots.Days.Count == 0)
        {
            return Intent.Help;
        }

        if (log >= IntentWeights.Least && log >= score)
        {
            if (survey.Colleague is not null || survey.IsNotMine)
            {
                return Intent.Unknown;
            }

            return isAhead ? Intent.Plan : Intent.Log;
        }

        if (score >= IntentWeights.Least)
        {
            return best == Intent.Edit && survey.IsNotMine ? Intent.Unknown : best;
        }

        if ((survey.Words == 0 && survey.Message.IsSign(0, '?')) || greets)
        {
            return Intent.Help;
        }

        return SmallTalk.Is(survey, scores) ? Intent.Thanks : Intent.Unknown;
    }

    /// <summary>Only who says until when speaks of an own absence: "Contoso were ill" is theirs.</summary>
    private static bool SaysUntil(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, LexiconTag.Until))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What fell through is no word about the last entry, nor a question for the week.</summary>
    private static bool IsOfLast(Intent intent) =>
        intent is Intent.Undo or Intent.Edit or Intent.Repeat or Intent.Week
            or Intent.History or Intent.CompleteFollowUp or Intent.FollowUps;

    private static (Intent Intent, double Score) Best(Survey survey, CueScores scores)
    {
        var (best, most) = (Intent.Unknown, 0.0);
        for (var intent = Intent.Unknown; intent <= Intent.Thanks; intent++)
        {
            if (!scores.Speaks(intent) || intent is Intent.Thanks or Intent.Log)
            {
                continue;
            }

            var unexplained = Math.Max(0, survey.Unknown - scores.Covered(intent));
            var score = scores[intent] + Math.Max(IntentWeights.MostUnexplained, IntentWeights.UnexplainedWord * unexplained);
            (best, most) = score > most ? (intent, score) : (best, most);
        }

        return (best, most);
    }
}
