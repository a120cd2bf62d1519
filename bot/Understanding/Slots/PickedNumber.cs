using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads numbers that stand for no length, day or time.</summary>
internal static class PickedNumber
{
    private const int Most = 99;
    private const int MostInWords = 20;
    private const int MostOrdinal = 5;
    private const int ShortestMinutes = 5;

    /// <summary>A number from 1 to 99 that picks one of a list; "the second one" too.</summary>
    public static int? Of(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Mark != Mark.None)
            {
                continue;
            }

            if (message.IsNumber(i) && message[i].Number is >= 1 and <= Most)
            {
                return message[i].Number;
            }

            if (message.Nth(i) is >= 1 and <= MostOrdinal and var nth)
            {
                return nth;
            }

            if (message.Find(i, LexiconTag.Number, out var word) && word.Value is >= 1 and <= MostInWords && !IsThing(message, i))
            {
                return word.Value;
            }
        }

        return null;
    }

    /// <summary>Minutes without their unit, "make it 120": only where no other number stands.</summary>
    public static int? Minutes(Message message)
    {
        var found = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.IsNumber(i) && message[i].Mark == Mark.None)
            {
                if (found >= 0)
                {
                    return null;
                }

                found = message[i].Number;
            }
        }

        return found is >= ShortestMinutes and <= Length.Most ? found : null;
    }

    /// <summary>"the CMO one", "that one": one of a kind, not the first.</summary>
    private static bool IsThing(Message message, int i) =>
        message.Is(i, WordClass.One) && (message.IsMarked(i - 1, Mark.Partner) || message.Is(i - 1, WordClass.BeforeOne));
}
