using System.Globalization;

namespace CioCoachBot.Coach.Text;

/// <summary>The beginning of a text.</summary>
public static class Shortened
{
    /// <summary>At most so many UTF-16 characters of the text, without half a sign at its end: no half of an emoji, no letter without its accent.</summary>
    /// <param name="text">Anything.</param>
    /// <param name="most">The most characters.</param>
    public static string To(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : text[..Whole(text, most)];
    }

    /// <summary>How many of the first characters stand for whole signs, at most so many.</summary>
    public static int Whole(ReadOnlySpan<char> text, int most)
    {
        var whole = 0;
        while (whole < text.Length)
        {
            var next = StringInfo.GetNextTextElementLength(text[whole..]);
            if (whole + next > most)
            {
                break;
            }

            whole += next;
        }

        return whole;
    }
}
