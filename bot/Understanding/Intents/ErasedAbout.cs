using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// "Forget everything about Contoso", "alles zum Preis löschen", "delete Contoso": all of a customer or a matter is to go, which is
/// neither the last contact nor all that is kept of the speaker.
/// </summary>
internal static class ErasedAbout
{
    /// <summary>"Can you please delete".</summary>
    private const int FarthestHead = 3;

    public static bool Is(Message message, SlotMatches slots) =>
        slots.Lengths.Count == 0 && !message.Is(0, LexiconTag.Met) && Verb(message) is { } verb
        && (IsAllOfSomething(message) || IsCustomerAlone(message, verb)) && !DeletedContact.Is(message, slots);

    /// <summary>After the verb at the head, or at the end of the message; null where there is none.</summary>
    private static int? Verb(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Mark == Mark.None && message.Find(i, LexiconTag.Erases, out var erases)
                && (i <= FarthestHead || i + erases.Length >= message.Count - 1))
            {
                return i + erases.Length;
            }
        }

        return null;
    }

    /// <summary>"Everything about Contoso"; "everything about me" is all that is kept of the speaker.</summary>
    private static bool IsAllOfSomething(Message message)
    {
        var isAll = false;
        for (var i = 0; i < message.Count; i++)
        {
            if (isAll && message[i].Mark == Mark.None && message.Find(i, LexiconTag.About, out var about))
            {
                return Names(message, i + about.Length);
            }

            isAll |= message.Is(i, LexiconTag.Data);
        }

        return false;
    }

    private static bool Names(Message message, int i)
    {
        while (message.Is(i, WordClass.The) || message.Is(i, LexiconTag.Article) || message.Is(i, LexiconTag.On))
        {
            i++;
        }

        return message.IsMarked(i, Mark.Customer)
            || (message.IsWord(i) && message[i].Mark != Mark.Day && !message.Is(i, WordClass.Me) && !message.Is(i, LexiconTag.Own));
    }

    private static bool IsCustomerAlone(Message message, int at)
    {
        while (message.Is(at, WordClass.The) || message.Is(at, PromiseWord.The) || message.Is(at, LexiconTag.Article)
            || (message.IsWord(at) && message[at].Mark == Mark.None && message.Is(at, LexiconTag.Filler)))
        {
            // "Forget the customer Contoso"
            at++;
        }

        if (!message.IsMarked(at, Mark.Customer))
        {
            return false;
        }

        for (var i = at; i < message.Count; i++)
        {
            if (message[i].Mark != Mark.Customer && !message.IsSign(i) && !message.Is(i, WordClass.AnswerTail))
            {
                return false;
            }
        }

        return true;
    }
}
