namespace CioCoachBot.Understanding.Slots;

/// <summary>Whether two words of some length are told apart by the ear only with difficulty, as what was dictated often is.</summary>
internal static class SoundsAlike
{
    private const int Shortest = 6;

    /// <summary>So many letters in the same order that are no vowels leave little doubt.</summary>
    private const int FewestSounds = 4;

    public static bool Are(ReadOnlySpan<char> heard, ReadOnlySpan<char> meant)
    {
        if (heard.Length < Shortest || meant.Length < Shortest || heard[0] != meant[0] || Math.Abs(heard.Length - meant.Length) > 1)
        {
            return false;
        }

        var (h, m, sounds) = (0, 0, 0);
        while (true)
        {
            h = Next(heard, h);
            m = Next(meant, m);
            if (h == heard.Length || m == meant.Length)
            {
                break;
            }

            if (heard[h] != meant[m])
            {
                return false;
            }

            (h, m, sounds) = (h + 1, m + 1, sounds + 1);
        }

        return h == heard.Length && m == meant.Length && (sounds > FewestSounds || (sounds == FewestSounds && heard[1] == meant[1]));
    }

    private static int Next(ReadOnlySpan<char> word, int i)
    {
        while (i < word.Length && word[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
        {
            i++;
        }

        return i;
    }
}
