namespace CioCoachBot.Understanding.Text;

internal enum TokenKind : byte
{
    /// <summary>Letters, perhaps with digits after them.</summary>
    Word,

    /// <summary>ASCII digits.</summary>
    Number,

    /// <summary>One other sign; a line end is one.</summary>
    Sign,
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

    /// <summary>Named and not meant, or said of what did not take place: of no slot, and nothing that was learned.</summary>
    Aside,

    /// <summary>Of what was learned, whatever it speaks of: somebody else's words, quoted; a wish.</summary>
    Told,
}

/// <summary>Where a token stands, how it is spelt without case and accents, and what it was found to mean.</summary>
internal struct Token
{
    public TokenKind Kind;
    public char Sign;
    public bool SpaceBefore;
    public bool Possessive;

    /// <summary>Joined to the word before by a hyphen.</summary>
    public bool Joined;

    public bool Capital;
    public bool AllCaps;

    /// <summary>The token's place in the text.</summary>
    public int Start;

    public int End;

    /// <summary>Its plain letters' place among those of the text.</summary>
    public int WordStart;

    public int WordLength;
    public int Number;
    public int Digits;

    /// <summary>Its meanings' place among those of the message.</summary>
    public int FirstHit;

    public int Hits;
    public Mark Mark;
}
