using System.Globalization;
using System.Text;

namespace CioCoachBot.Understanding;

/// <summary>Cuts a text into tokens, once from left to right.</summary>
internal static class Tokenizer
{
    private const int MaxTokens = 800;
    private static readonly char[] Plain = PlainLetters();

    /// <summary>The text in tokens. What comes after the 800th token is not read.</summary>
    public static Message Read(string text)
    {
        var tokens = new List<Token>(Math.Min(MaxTokens, (text.Length / 4) + 4));
        var folded = new char[(text.Length * 2) + 16];
        var used = 0;
        var space = true;
        var i = 0;
        while (i < text.Length && tokens.Count < MaxTokens)
        {
            var c = text[i];
            var token = new Token { Start = i, SpaceBefore = space, WordStart = used };
            if (c == '\n')
            {
                token.Kind = TokenKind.Sign;
                token.Sign = c;
                i++;
                space = true;
            }
            else if (char.IsWhiteSpace(c))
            {
                i++;
                space = true;
                continue;
            }
            else if (char.IsAsciiDigit(c))
            {
                token.Kind = TokenKind.Number;
                i = Number(text, i, ref token);
                space = false;
            }
            else if (char.IsLetter(c))
            {
                i = Word(text, i, ref token, folded, ref used);
                token.End = i;
                tokens.Add(token);
                i = Tail(text, i, tokens, folded, ref used);
                space = false;
                continue;
            }
            else if (c == '-' && !space && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && !char.IsAsciiDigit(text[i + 1]))
            {
                i++;
                continue;
            }
            else
            {
                token.Kind = TokenKind.Sign;
                token.Sign = char.IsHighSurrogate(c) ? '\uFFFD' : c;
                i += char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
                space = false;
            }

            token.End = i;
            tokens.Add(token);
        }

        return new Message(text, tokens, folded);
    }

    private static int Number(string text, int i, ref Token token)
    {
        var value = 0L;
        var start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            value = Math.Min((value * 10) + (text[i] - '0'), int.MaxValue);
            i++;
        }

        token.Number = (int)value;
        token.Digits = i - start;
        return i;
    }

    private static int Word(string text, int i, ref Token token, char[] folded, ref int used)
    {
        var start = i;
        var lower = false;
        var afterNumber = start > 0 && char.IsAsciiDigit(text[start - 1]);
        while (i < text.Length && ((afterNumber ? char.IsLetter(text[i]) : char.IsLetterOrDigit(text[i])) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark))
        {
            lower |= char.IsLower(text[i]);
            Fold(text[i], folded, ref used);
            i++;
        }

        token.Kind = TokenKind.Word;
        token.Joined = start > 0 && text[start - 1] == '-' && !token.SpaceBefore;
        token.Capital = char.IsUpper(text[start]);
        token.AllCaps = token.Capital && !lower && i - start > 1;
        token.WordLength = used - token.WordStart;
        return i;
    }

    /// <summary>What an apostrophe after a word does: French elision starts a word of its own, English endings fall away or join.</summary>
    private static int Tail(string text, int i, List<Token> tokens, char[] folded, ref int used)
    {
        if (i + 1 >= text.Length || text[i] is not ('\'' or '\u2019' or '`' or '\u00B4') || !char.IsLetter(text[i + 1]))
        {
            return i;
        }

        var head = tokens[^1];
        var word = folded.AsSpan(head.WordStart, head.WordLength);
        if (word is "l" or "d" or "j" or "qu" or "n" or "s" or "m" or "t" or "c" or "lorsqu" or "jusqu")
        {
            return i + 1;
        }

        var end = i + 1;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var tail = text.AsSpan(i + 1, end - i - 1);
        if (Contracted(word, tail) is { } verb && used + verb.Length <= folded.Length)
        {
            verb.CopyTo(folded.AsSpan(used));
            tokens.Add(new Token { Kind = TokenKind.Word, Start = i, End = end, WordStart = used, WordLength = verb.Length });
            used += verb.Length;
            return end;
        }

        if (tail.Equals("s", StringComparison.OrdinalIgnoreCase))
        {
            head.Possessive = true;
        }
        else
        {
            foreach (var letter in tail)
            {
                Fold(letter, folded, ref used);
            }

            head.WordLength = used - head.WordStart;
        }

        head.End = end;
        tokens[^1] = head;
        return end;
    }

    /// <summary>The verb that an English ending stands for: "we'd send" and "we would send" read alike.</summary>
    private static string? Contracted(ReadOnlySpan<char> word, ReadOnlySpan<char> tail)
    {
        if (tail.Equals("s", StringComparison.OrdinalIgnoreCase))
        {
            return word is "what" or "who" or "where" or "how" or "when" or "that" or "it" or "there" or "here" or "he" or "she" ? "is" : null;
        }

        return tail.Equals("ll", StringComparison.OrdinalIgnoreCase) ? "will"
            : tail.Equals("d", StringComparison.OrdinalIgnoreCase) ? "would"
            : tail.Equals("ve", StringComparison.OrdinalIgnoreCase) ? "have"
            : tail.Equals("re", StringComparison.OrdinalIgnoreCase) ? "are"
            : null;
    }

    private static void Fold(char c, char[] folded, ref int used)
    {
        switch (c)
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
            case < (char)0x250:
                folded[used++] = Plain[c];
                break;
            default:
                if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                {
                    folded[used++] = char.ToLowerInvariant(c);
                }

                break;
        }
    }

    private static char[] PlainLetters()
    {
        var table = new char[0x250];
        for (var c = 0; c < table.Length; c++)
        {
            table[c] = char.ToLowerInvariant(((char)c).ToString().Normalize(NormalizationForm.FormD)[0]);
        }

        table['ø'] = table['Ø'] = 'o';
        table['ł'] = table['Ł'] = 'l';
        return table;
    }
}
