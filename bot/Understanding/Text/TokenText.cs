using System.Runtime.InteropServices;

namespace CioCoachBot.Understanding.Text;

/// <summary>A text in tokens. Every question may be asked of a place before the first or behind the last token: the answer is no.</summary>
internal class TokenText
{
    private readonly List<Token> _tokens;
    private readonly char[] _folded;

    public TokenText(string text, List<Token> tokens, char[] folded) => (Text, _tokens, _folded) = (text, tokens, folded);

    protected TokenText(TokenText other) => (Text, _tokens, _folded) = (other.Text, other._tokens, other._folded);

    /// <summary>As the person wrote it.</summary>
    public string Text { get; }

    public int Count => _tokens.Count;

    public ref Token this[int i] => ref CollectionsMarshal.AsSpan(_tokens)[i];

    /// <summary>The letters without case and accents; empty for what is no word.</summary>
    public ReadOnlySpan<char> Word(int i) => _folded.AsSpan(this[i].WordStart, this[i].WordLength);

    public bool Has(int i) => (uint)i < (uint)Count;

    public bool IsWord(int i) => Has(i) && this[i].Kind == TokenKind.Word;

    public bool IsSign(int i) => Has(i) && this[i].Kind == TokenKind.Sign;

    public bool IsSign(int i, char sign) => IsSign(i) && this[i].Sign == sign;

    public bool IsNumber(int i) => Has(i) && this[i].Kind == TokenKind.Number;

    public bool IsMarked(int i, Mark mark) => Has(i) && this[i].Mark == mark;

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
    public string Said(int from, int to) => to <= from ? "" : Text[this[from].Start..this[to - 1].End].Trim();
}
