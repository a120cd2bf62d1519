using CioCoachBot.Understanding.Lexicon;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Reads a share: "10%", "ten percent".</summary>
internal static class Percentage
{
    public static int? Of(Message message)
    {
        for (var i = 0; i < message.Count; i++)
        {
            var isShare = message.IsNumber(i) && message[i].Number is >= 1 and <= 100;
            if (isShare && (message.IsSign(i + 1, '%') || message.Is(i + 1, WordClass.Percent)))
            {
                return message[i].Number;
            }

            if (message.Find(i, LexiconTag.Number, out var word) && message.Is(i + word.Length, WordClass.Percent))
            {
                return (int?)Quantity.At(message, i)?.Whole;
            }
        }

        return null;
    }
}
