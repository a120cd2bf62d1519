using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Intents;

/// <summary>"Yes", "no", "ok" and nothing else: the answer to a question that only the conversation knows.</summary>
internal static class BareAnswer
{
    public static bool Is(Message message)
    {
        var isAnswer = false;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.IsSign(i))
            {
                if (message[i].Sign is '?')
                {
                    return false;
                }

                continue;
            }

            var word = message.Word(i);
            isAnswer |= !isAnswer && Languages.Is(word, WordClass.Answer);
            if (!isAnswer || !(Languages.Is(word, WordClass.Answer | WordClass.AnswerTail) || IsNoThanks(message, i)))
            {
                return false;
            }
        }

        return isAnswer;
    }

    /// <summary>"No, thanks" is a no; "ok, thanks" are thanks.</summary>
    private static bool IsNoThanks(Message message, int i) =>
        i > 0 && Languages.Is(message.Word(0), WordClass.Corrects)
        && message.Find(i, LexiconTag.Cue, out var cue) && Cue.Intent(cue) == Intent.Thanks;
}
