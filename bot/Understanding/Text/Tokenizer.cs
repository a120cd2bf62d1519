using System.Globalization;

namespace CioCoachBot.Understanding.Text;

/// <summary>Cuts a text into tokens, once from left to right. A line end is a token, other white space only parts them.</summary>
internal static class Tokenizer
{
    /// <summary>More is an essay, not a message: what comes after is not read.</summary>
    public const int MaxLength = 4000;

    private const int MaxTokens = 800;

    /// <summary>The sign of a token beyond the basic plane: an emoji, mostly.</summary>
    public const char Emoji = '\uFFFD';

    public static TokenText Read(string text, Apostrophes apostrophes)
    {
        var reader = new Reader(text.Length <= MaxLength ? text : text[..MaxLength], apostrophes);
        reader.ReadAll();
        return reader.Result;
    }

    private ref struct Reader(string text, Apostrophes apostrophes)
    {
        private readonly List<Token> _tokens = new(Math.Min(MaxTokens, (text.Length / 4) + 4));

        // A ligature is two letters, and an ending may become a longer verb.
        private readonly char[] _folded = new char[(text.Length * 2) + 16];
        private int _used;
        private int _at;

        public readonly TokenText Result => new(text, _tokens, _folded);

        public void ReadAll()
        {
            var space = true;
            while (_at < text.Length && _tokens.Count < MaxTokens)
            {
                var c = text[_at];
                if (c != '\n' && char.IsWhiteSpace(c))
                {
                    _at++;
                    space = true;
                }
                else if (IsNothing(c) || IsHyphen(c, space))
                {
                    _at++;
                }
                else
                {
                    ReadToken(c, space);
                    space = c == '\n';
                }
            }
        }

        /// <summary>Signs that are not seen: variants of an emoji, joiners, hints for a line's end.</summary>
        private static bool IsNothing(char c) =>
            c is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200D') or (>= '\uFE00' and <= '\uFE0F');

        /// <summary>A hyphen between two words; before a number it is a sign.</summary>
        private readonly bool IsHyphen(char c, bool space) => c == '-' && !space && _at + 1 < text.Length && char.IsLetter(text[_at + 1]);

        private void ReadToken(char c, bool space)
        {
            var token = new Token { Start = _at, SpaceBefore = space, WordStart = _used };
            if (char.IsLetter(c))
            {
                Word(ref token);
                token.End = _at;
                _tokens.Add(token);
                Tail();
                return;
            }

            if (char.IsAsciiDigit(c))
            {
                Number(ref token);
            }
            else
            {
                token.Kind = TokenKind.Sign;
                token.Sign = char.IsHighSurrogate(c) ? Emoji : c;
                _at += char.IsHighSurrogate(c) && _at + 1 < text.Length && char.IsLowSurrogate(text[_at + 1]) ? 2 : 1;
            }

            token.End = _at;
            _tokens.Add(token);
        }

        private void Number(ref Token token)
        {
            var value = 0L;
            while (_at < text.Length && char.IsAsciiDigit(text[_at]))
            {
                value = Math.Min((value * 10) + (text[_at] - '0'), int.MaxValue);
                _at++;
            }

            token.Kind = TokenKind.Number;
            token.Number = (int)value;
            token.Digits = _at - token.Start;
        }

        private void Word(ref Token token)
        {
            var start = _at;
            var lower = false;
            var afterNumber = start > 0 && char.IsAsciiDigit(text[start - 1]);
            while (_at < text.Length && IsOfWord(text[_at], afterNumber))
            {
                lower |= char.IsLower(text[_at]);
                Letters.Fold(text[_at], _folded, ref _used);
                _at++;
            }

            token.Kind = TokenKind.Word;
            token.Joined = start > 0 && text[start - 1] == '-' && !token.SpaceBefore;
            token.Capital = char.IsUpper(text[start]);
            token.AllCaps = token.Capital && !lower && _at - start > 1;
            token.WordLength = _used - token.WordStart;
        }

        private static bool IsOfWord(char c, bool afterNumber) =>
            (afterNumber ? char.IsLetter(c) : char.IsLetterOrDigit(c)) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

        /// <summary>What an apostrophe after a word does: an elision starts a word of its own, endings fall away or join.</summary>
        private void Tail()
        {
            if (_at + 1 >= text.Length || text[_at] is not ('\'' or '\u2019' or '`' or '\u00B4') || !char.IsLetter(text[_at + 1]))
            {
                return;
            }

            var head = _tokens[^1];
            var word = _folded.AsSpan(head.WordStart, head.WordLength);
            var mark = _at;
            _at++;
            if (apostrophes.IsElided(word))
            {
                return;
            }

            while (_at < text.Length && char.IsLetter(text[_at]))
            {
                _at++;
            }

            var ending = text.AsSpan(mark + 1, _at - mark - 1);
            if (apostrophes.Verb(word, ending) is { } verb && _used + verb.Length <= _folded.Length)
            {
                verb.CopyTo(_folded.AsSpan(_used));
                _tokens.Add(new Token { Kind = TokenKind.Word, Start = mark, End = _at, WordStart = _used, WordLength = verb.Length });
                _used += verb.Length;
                return;
            }

            if (apostrophes.IsPossessive(ending))
            {
                head.Possessive = true;
            }
            else
            {
                foreach (var letter in ending)
                {
                    Letters.Fold(letter, _folded, ref _used);
                }

                head.WordLength = _used - head.WordStart;
            }

            head.End = _at;
            _tokens[^1] = head;
        }
    }
}
