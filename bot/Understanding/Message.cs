using System.Runtime.InteropServices;
using CioCoachBot.Understanding.Words;

namespace CioCoachBot.Understanding;

/// <summary>The kinds of token.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, perhaps with digits after them.</summary>
    Word,

    /// <summary>ASCII digits.</summary>
    Number,

    /// <summary>One other sign.</summary>
    Sign,
}

/// <summary>One token: where it stands, how it is spelt without case and accents, and what it was found to mean.</summary>
internal struct Token
{
    public TokenKind Kind;
    public char Sign;
    public bool SpaceBefore;
    public bool Possessive;
    public bool Joined;
    public bool Capital;
    public bool AllCaps;
    public int Start;
    public int End;
    public int WordStart;
    public int WordLength;
    public int Number;
    public int Digits;
    public int FirstHit;
    public int Hits;
    public Mark Mark;
}

/// <summary>Which slot a token was used for.</summary>
internal enum Mark : byte
{
    None,
    Customer,
    Minutes,
    Day,
    Time,
    Partner,
    Approach,
    Mode,
}

/// <summary>A message in tokens, with the meanings of its words.</summary>
internal sealed class Message(string text, List<Token> tokens, char[] folded)
{
    private readonly List<Hit> _hits = new(tokens.Count * 2);

    /// <summary>The text without the client's marks, as the person wrote it.</summary>
    public string Text => text;

    /// <summary>How many tokens.</summary>
    public int Count => tokens.Count;

    /// <summary>The language that the words were read in.</summary>
    public Language Language { get; private set; } = null!;

    /// <summary>A token.</summary>
    public ref Token this[int i] => ref CollectionsMarshal.AsSpan(tokens)[i];

    /// <summary>A token's letters without case and accents; empty for signs.</summary>
    public ReadOnlySpan<char> Word(int i) => folded.AsSpan(this[i].WordStart, this[i].WordLength);

    /// <summary>Looks every word up, first in the language, then in English; a word that neither knows is looked up as what it was a slip of.</summary>
    public void LookUp(Language language)
    {
        Language = language;
        for (var i = 0; i < Count; i++)
        {
            ref var token = ref this[i];
            token.FirstHit = _hits.Count;
            if (token.Kind == TokenKind.Word && token.Mark == Mark.None)
            {
                var word = Word(i);
                language.Words.Find(this, i, word, _hits);
                if (_hits.Count == token.FirstHit && language != Language.English)
                {
                    Language.English.Words.Find(this, i, word, _hits);
                }

                if (_hits.Count == token.FirstHit && !language.Words.Knows(word) && language.Words.Mend(word) is { } mended)
                {
                    language.Words.Find(this, i, mended, _hits);
                }
            }

            token.Hits = _hits.Count - token.FirstHit;
        }
    }

    /// <summary>The longest hit of the sense that begins here.</summary>
    public bool Find(int i, LexiconTag sense, out Hit hit)
    {
        hit = default;
        if ((uint)i >= (uint)Count)
        {
            return false;
        }

        ref var token = ref this[i];
        for (var h = 0; h < token.Hits; h++)
        {
            var candidate = _hits[token.FirstHit + h];
            if (candidate.Sense == sense && candidate.Length > hit.Length)
            {
                hit = candidate;
            }
        }

        return hit.Length > 0;
    }

    /// <summary>True when a hit of the sense begins here.</summary>
    public bool Is(int i, LexiconTag sense) => Find(i, sense, out _);

    /// <summary>Tokens of the longest hit that begins here; 0 for an unknown word.</summary>
    public int Longest(int i)
    {
        ref var token = ref this[i];
        var longest = 0;
        for (var h = 0; h < token.Hits; h++)
        {
            longest = Math.Max(longest, _hits[token.FirstHit + h].Length);
        }

        return longest;
    }

    /// <summary>Tokens of the longest hit that begins here and tells of the contact itself, not of what is wanted.</summary>
    public int LongestPlain(int i)
    {
        ref var token = ref this[i];
        var longest = 0;
        for (var h = 0; h < token.Hits; h++)
        {
            var hit = _hits[token.FirstHit + h];
            longest = hit.Sense is LexiconTag.Cue or LexiconTag.NotPromise or LexiconTag.Promise or LexiconTag.Measure ? longest : Math.Max(longest, hit.Length);
        }

        return longest;
    }

    /// <summary>Every hit that begins here.</summary>
    public ReadOnlySpan<Hit> HitsAt(int i) => CollectionsMarshal.AsSpan(_hits).Slice(this[i].FirstHit, this[i].Hits);

    /// <summary>True when the token is this sign.</summary>
    public bool IsSign(int i, char sign) => (uint)i < (uint)Count && this[i].Kind == TokenKind.Sign && this[i].Sign == sign;

    /// <summary>True when the token is a number.</summary>
    public bool IsNumber(int i) => (uint)i < (uint)Count && this[i].Kind == TokenKind.Number;

    /// <summary>True when the token touches the one before it.</summary>
    public bool IsGlued(int i) => i > 0 && i < Count && !this[i].SpaceBefore;

    /// <summary>Uses tokens for a slot.</summary>
    public void Use(int from, int to, Mark mark)
    {
        for (var i = from; i < to; i++)
        {
            this[i].Mark = mark;
        }
    }

    /// <summary>The text of the tokens as the person wrote it.</summary>
    public string Said(int from, int to) => to <= from ? "" : text[this[from].Start..this[to - 1].End].Trim();
}
