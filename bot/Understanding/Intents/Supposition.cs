using CioCoachBot.Understanding.Contacts;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// What tells of nothing that was: "unless Contoso moves it again …", "had I seen Litware on Monday …", "suppose I was at Contoso", a
/// mail or an invitation that was passed on.
/// </summary>
internal static class Supposition
{
    /// <summary>The value of words that suppose something only before a customer.</summary>
    private const int BeforeCustomer = 1;

    public static bool Is(Survey survey)
    {
        var message = survey.Message;
        var first = 0;
        while (message.IsSign(first))
        {
            first++;
        }

        return IsForwarded(message, first) || Supposes(message, first) || IsConditional(survey, first) || AsksWhetherItCounts(survey);
    }

    /// <summary>"Does a chat with Contoso at the airport count?"</summary>
    private static bool AsksWhetherItCounts(Survey survey)
    {
        for (var i = 0; i < survey.Message.Count && survey is { AnyCustomer: true, IsQuestion: true }; i++)
        {
            if (survey.Message.Is(i, LexiconTag.Counts) && survey.Message[i].Mark == Mark.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Suppose …", "had I …"; "had Contoso called, I would have …".</summary>
    private static bool Supposes(Message message, int first) => message.Find(first, LexiconTag.Supposes, out var supposes)
        && (supposes.Value != BeforeCustomer || (message.IsMarked(first + supposes.Length, Mark.Customer) && WouldBe(message, first)));

    /// <summary>A condition at the head, and nobody was met for so long; or what would be if it were so.</summary>
    private static bool IsConditional(Survey survey, int first)
    {
        var isAsked = survey.Message.IsSign(survey.Message.Count - 1, '?') || (survey.IsQuestion && !survey.AnyMinutes);
        if (!survey.Message.Is(first, LexiconTag.Condition) || !survey.AnyCustomer || isAsked)
        {
            return false;
        }

        return WouldBe(survey.Message, first)
            || (!HasMet(survey) && (!survey.AnyMinutes || (survey.Slots.Days.Count == 0 && IsOfCustomer(survey.Message, first))));
    }

    /// <summary>The condition itself names a customer.</summary>
    private static bool IsOfCustomer(Message message, int first)
    {
        for (var i = first; i < message.Count && !ClauseEnd.IsAt(message, i); i++)
        {
            if (message.IsMarked(i, Mark.Customer))
            {
                return true;
            }
        }

        return false;
    }

    private static bool WouldBe(Message message, int from)
    {
        for (var i = from + 1; i < message.Count; i++)
        {
            if ((message.Is(i, LexiconTag.WouldBe) || message.Is(i, LexiconTag.TellsLater)) && message[i].Mark != Mark.Told)
            {
                return true;
            }
        }

        return false;
    }

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
