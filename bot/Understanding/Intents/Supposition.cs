using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// What tells of nothing that was: "unless Contoso moves it again …", "had I seen Litware on Monday …", "suppose I was at Contoso", a
/// mail or an invitation that was passed on.
/// </summary>
internal static class Supposition
{
    public static bool Is(Survey survey)
    {
        var message = survey.Message;
        var first = 0;
        while (message.IsSign(first))
        {
            first++;
        }

        return IsForwarded(message, first) || message.Is(first, LexiconTag.Supposes) || IsConditional(survey, first);
    }

    /// <summary>A condition at the head, and nobody was met for so long.</summary>
    private static bool IsConditional(Survey survey, int first) => survey.Message.Is(first, LexiconTag.Condition)
        && survey is { AnyCustomer: true, AnyMinutes: false, IsQuestion: false } && !HasMet(survey);

    private static bool HasMet(Survey survey)
    {
        for (var i = 0; i < survey.Message.Count; i++)
        {
            if (survey.Message.Is(i, LexiconTag.Met))
            {
                return true;
            }
        }

        return survey.Segments.HasPromise;
    }

    private static bool IsForwarded(Message message, int first) =>
        message.Find(first, LexiconTag.Forwarded, out var head) && message.IsSign(first + head.Length, ':');
}
