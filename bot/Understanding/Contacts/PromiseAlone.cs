using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>"I promised Contoso a report by Thursday": who and what, and nothing of a contact.</summary>
internal static class PromiseAlone
{
    public static bool Is(Message message, Segments segments)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var isSmall = message.IsSign(i) || message[i].Mark == Mark.Customer || message.Is(i, WordClass.Speaker)
                || message.Is(i, PromiseWord.Auxiliary) || message.Is(i, WordClass.TellsWhom) || message.Is(i, WordClass.PromiseTail);
            if (segments[i] != Region.Promise && !isSmall)
            {
                return false;
            }
        }

        return true;
    }
}
