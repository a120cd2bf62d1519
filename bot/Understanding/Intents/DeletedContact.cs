using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>"Delete the last contact with Contoso", "lösche den Termin mit Litware": a contact of the log, by its customer.</summary>
internal static class DeletedContact
{
    public static bool Is(Message message, SlotMatches slots)
    {
        var at = 0;
        while (message.IsSign(at) || message.Is(at, WordClass.Corrects))
        {
            at++;
        }

        if (slots.Customers.Count != 1 || slots.Lengths.Count > 0 || !message.Find(at, LexiconTag.Deletes, out var deletes))
        {
            return false;
        }

        var isContact = slots.Days.Count > 0;
        for (var i = at + deletes.Length; i < message.Count; i++)
        {
            var isThing = message[i].Mark is Mark.Approach or Mark.Mode
                || (message[i].Mark == Mark.None && (message.Is(i, LexiconTag.Entry) || message.Is(i, LexiconTag.Last)
                    || message.Is(i, WordClass.One)));
            isContact |= isThing;
            if (!isThing && message[i].Mark is not (Mark.Customer or Mark.Day) && !IsSmall(message, i))
            {
                return false;
            }
        }

        return isContact;
    }

    private static bool IsSmall(Message message, int i) =>
        (message.IsSign(i) && message[i].Sign is not '\n')
        || (message[i].Mark == Mark.None && (message.Is(i, PromiseWord.The) || message.Is(i, LexiconTag.On) || message.Is(i, LexiconTag.Own)
            || message.Is(i, LexiconTag.With) || message.Is(i, LexiconTag.Article) || message.Is(i, LexiconTag.Of)
            || message.Is(i, LexiconTag.This) || message.Is(i, LexiconTag.Filler) || message.Is(i, LexiconTag.Deletes)
            || message.Is(i, WordClass.AnswerTail | WordClass.For)));
}
