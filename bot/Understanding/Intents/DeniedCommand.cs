using CioCoachBot.Understanding.Contacts;
using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Intents;

/// <summary>Whether the speaker asks that something not be done: "please do not delete my data", "lösche meine Daten nicht".</summary>
internal static class DeniedCommand
{
    public static bool Is(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if ((message.Is(i, WordClass.ActsOn) || IsForget(message, i)) && IsDenied(message, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForget(Message message, int i)
    {
        foreach (var hit in message.HitsAt(i))
        {
            if (hit.Tag == LexiconTag.Cue && Cue.Intent(hit) == Intent.ForgetMe)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A "not" in the same clause; "no" before a command answers, and denies nothing.</summary>
    private static bool IsDenied(Message message, int verb)
    {
        var from = verb;
        while (from > 0 && !ClauseEnd.IsAt(message, from - 1))
        {
            from--;
        }

        for (var i = from; i < message.Count && !ClauseEnd.IsAt(message, i); i++)
        {
            if (message.Is(i, PromiseWord.Nothing) && !message.Is(i, WordClass.Corrects))
            {
                return true;
            }
        }

        return false;
    }
}
