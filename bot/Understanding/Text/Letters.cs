using System.Globalization;
using System.Text;

namespace CioCoachBot.Understanding.Text;

/// <summary>Letters without case and accents, so that words compare as people hear them.</summary>
internal static class Letters
{
    private const int Tabled = 0x250;
    private static readonly char[] Plain = Table();

    /// <summary>Writes the plain letters of one: two for a ligature, none for a mark that stands on the letter before.</summary>
    public static void Fold(char letter, char[] folded, ref int used)
    {
        switch (letter)
        {
            case 'ß':
                folded[used++] = 's';
                folded[used++] = 's';
                break;
            case 'æ' or 'Æ':
                folded[used++] = 'a';
                folded[used++] = 'e';
                break;
            case 'œ' or 'Œ':
                folded[used++] = 'o';
                folded[used++] = 'e';
                break;
            case < (char)Tabled:
                folded[used++] = Plain[letter];
                break;
            default:
                if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                {
                    folded[used++] = char.ToLowerInvariant(letter);
                }

                break;
        }
    }

    private static char[] Table()
    {
        var table = new char[Tabled];
        for (var c = 0; c < table.Length; c++)
        {
            table[c] = char.ToLowerInvariant(((char)c).ToString().Normalize(NormalizationForm.FormD)[0]);
        }

        table['ø'] = table['Ø'] = 'o';
        table['ł'] = table['Ł'] = 'l';
        return table;
    }
}
