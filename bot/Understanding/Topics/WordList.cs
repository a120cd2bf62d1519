using System.Globalization;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Topics;

/// <summary>Takes a text apart into words to compare. Unlike in a message, an apostrophe always parts two words.</summary>
internal static class WordList
{
    /// <summary>Stands between two sentences, so that no phrase reaches across.</summary>
    public const string Stop = ".";

    /// <summary>The digits of numbers.</summary>
    public const string Digits = "0123456789";

    /// <summary>The words of a text in their order, with <see cref="Stop"/> where a sentence ends.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new char[(text.Length * 2) + 1];
        var length = 0;
        void End()
        {
            if (length > 0)
            {
                words.Add(new string(word, 0, Plain(word, length)));
                length = 0;
            }
        }

        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                Letters.Fold(c, word, ref length);
            }
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                End();
                if (c is '.' or '!' or '?' or ';' or ':' or '\n')
                {
                    words.Add(Stop);
                }
            }
        }

        End();
        return words;
    }

    /// <summary>A vowel that German writes with an e where it cannot write the mark: "fuer" is "für" is "fur".</summary>
    private static int Plain(char[] word, int length)
    {
        var plain = 0;
        for (var i = 0; i < length; i++)
        {
            if (word[i] != 'e' || plain == 0 || word[i - 1] is not ('a' or 'o' or 'u'))
            {
                word[plain++] = word[i];
            }
        }

        return plain;
    }
}
