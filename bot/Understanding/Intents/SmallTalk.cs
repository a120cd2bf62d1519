using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>Whether a message wants no more than a nod.</summary>
internal static class SmallTalk
{
    private const int LongestThanks = 10;
    private const int MostUnexplained = 2;

    public static bool Is(Survey survey, CueScores scores)
    {
        if (!scores.Speaks(Intent.Thanks))
        {
            return IsSmile(survey.Message);
        }

        var unexplained = survey.Unknown - scores.Covered(Intent.Thanks);
        return unexplained <= MostUnexplained && survey.Words <= LongestThanks && !(survey.IsQuestion && unexplained > 0);
    }

    /// <summary>A thumb, a smile: signs without a word.</summary>
    private static bool IsSmile(Message message)
    {
        var smiles = false;
        for (var i = 0; i < message.Count; i++)
        {
            if (!message.IsSign(i))
            {
                return false;
            }

            smiles |= message[i].Sign is Tokenizer.Emoji or '☺' or '❤' or '✅' or '✔'
                || (message.IsSign(i, ':') && message.IsSign(i + 1, ')'));
        }

        return smiles;
    }
}
