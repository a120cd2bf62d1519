using System.Globalization;
using System.Text;

namespace CioCoachBot.Coach.FollowUps.Topics;

/// <summary>Takes a text apart into words to compare: letters and digits, lower case, without accents.</summary>
internal static class Words
{
    /// <summary>Stands between two sentences, so that no phrase reaches across.</summary>
    public const string Stop = ".";

    /// <summary>The words of a text in their order, with <see cref="Stop"/> where a sentence ends.</summary>
    public static List<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in folded)
        {
            switch (c)
            {
                case 'ß':
                    word.Append("ss");
                    break;
                case 'œ' or 'Œ':
                    word.Append("oe");
                    break;
                case 'æ' or 'Æ':
                    word.Append("ae");
                    break;
                case var _ when char.IsLetterOrDigit(c):
                    word.Append(char.ToLowerInvariant(c));
                    break;
                case var _ when char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format:
                    break;
                default:
                    End(words, word);
                    if (c is '.' or '!' or '?' or ';' or ':' or '\n')
                    {
                        words.Add(Stop);
                    }

                    break;
            }
        }

        End(words, word);
        return words;
    }

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
