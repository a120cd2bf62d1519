using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>How much a message speaks for a contact that is told.</summary>
internal static class LogScore
{
    public static double Of(Survey survey, CueScores scores, List<ParsedDay> days)
    {
        var named = survey.Slots.Customers.Count;
        var hasHow = survey.Slots.Approaches.Exists(approach => survey.Segments.IsFact(approach.From))
            || survey.Slots.Modes.Exists(mode => survey.Segments.IsFact(mode.From));
        var hasPromise = survey.Segments.HasPromise;
        var score = Customer(survey) + Minutes(survey)
            + (days.Count > 0 ? IntentWeights.Day : 0)
            + (survey.Met > 0 ? IntentWeights.MetVerb : 0)
            + (hasHow ? IntentWeights.HowWord : 0)
            + (!hasPromise ? 0 : named > 0 ? IntentWeights.PromiseWithCustomer : IntentWeights.Promise);
        if (survey.IsQuestion && !(survey.Customers > 0 && survey.Minutes > 0))
        {
            score += IntentWeights.Question;
        }

        var isListening = named == 0 && survey.Slots.Approaches.Exists(approach => survey.Segments.IsFact(approach.From)
            && approach.Value is Approach.Observation or Approach.DigitalListening) && IsObserved(survey);
        score += isListening ? IntentWeights.Listening : 0;
        var isNothing = named == 0 && survey.Minutes == 0 && !hasPromise && !isListening && !(survey.Met > 0 && hasHow && days.Count > 0);
        score = isNothing || IsOtherCommand(survey, hasHow, days) ? Math.Min(score, IntentWeights.NothingToLog) : score;
        if (IsBareLength(survey))
        {
            return IntentWeights.Least;
        }

        var isSaid = scores.Speaks(Intent.Log) && survey.Message.Is(0, LexiconTag.Cue);
        return isSaid ? Math.Max(score, scores[Intent.Log] + (named > 0 ? IntentWeights.LogWithCustomer : 0)) : score;
    }

    /// <summary>"Remove Contoso", "forget everything about Contoso": a command about a customer, and nothing that was.</summary>
    private static bool IsOtherCommand(Survey survey, bool hasHow, List<ParsedDay> days)
    {
        if (survey.Minutes > 0 || survey.Met > 0 || hasHow || days.Count > 0 || survey.Segments.HasPromise)
        {
            return false;
        }

        var isForget = survey.Message.Find(0, LexiconTag.Cue, out var cue) && Cue.Intent(cue) == Intent.ForgetMe;
        return isForget || survey.Message.Is(0, WordClass.ActsOn);
    }

    /// <summary>"30 min", "yesterday 45 minutes" and nothing else: a contact, of which the rest is asked.</summary>
    private static bool IsBareLength(Survey survey)
    {
        for (var i = 0; i < survey.Message.Count; i++)
        {
            if (survey.Message[i].Mark is not (Mark.Minutes or Mark.Day) && !survey.Message.IsSign(i))
            {
                return false;
            }
        }

        return survey.Minutes == 1 && !survey.IsQuestion;
    }

    /// <summary>A verb of observing or reading, or how long it was.</summary>
    private static bool IsObserved(Survey survey)
    {
        for (var i = 0; i < survey.Message.Count; i++)
        {
            if (survey.Message.Is(i, LexiconTag.Observes))
            {
                return true;
            }
        }

        return survey.Minutes > 0;
    }

    private static double Customer(Survey survey)
    {
        if (survey.Customers == 0)
        {
            return survey.AnyCustomer ? IntentWeights.CustomerElsewhere : 0;
        }

        return survey.Slots.Customers.Exists(customer => !customer.IsNew) ? IntentWeights.KnownCustomer : IntentWeights.NewCustomer;
    }

    private static double Minutes(Survey survey) => survey.Minutes switch
    {
        0 => 0,
        1 => IntentWeights.OneLength,
        _ => IntentWeights.SeveralLengths,
    };
}
