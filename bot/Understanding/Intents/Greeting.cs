using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Intents;

/// <summary>Whether a message greets and wants nothing more: the coach then says what it can do.</summary>
internal static class Greeting
{
    private const int MostWords = 10;
    private const int MostUnexplained = 2;

    public static bool Is(Survey survey)
    {
        var message = survey.Message;
        var at = 0;
        var greets = false;
        while (message.Has(at))
        {
            if (message.Find(at, LexiconTag.Greeting, out var greeting))
            {
                (greets, at) = (true, at + greeting.Length);
            }
            else if (message.IsSign(at) || (greets && message.Is(at, LexiconTag.Filler)))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return greets && survey.Words <= MostWords && IsAll(survey, at);
    }

    /// <summary>Behind the greeting stand no thanks, no question and hardly a word that means something.</summary>
    private static bool IsAll(Survey survey, int from)
    {
        var unexplained = 0;
        for (var i = from; i < survey.Message.Count; i++)
        {
            unexplained += survey.Segments.IsUnknown(i) ? 1 : 0;
            if (survey.Message.Find(i, LexiconTag.Cue, out var cue) && Cue.Intent(cue) == Intent.Thanks)
            {
                return false;
            }
        }

        return unexplained <= MostUnexplained && !(survey.IsQuestion && (unexplained > 0 || survey.AnyCustomer));
    }
}
