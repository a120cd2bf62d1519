namespace CioCoachBot.Understanding.Topics;

/// <summary>Which words are denied, stand behind a contrast, and belong to whom.</summary>
internal readonly struct Sentence
{
    // How far a denial reaches, in words, to either side within its sentence.
    private const int Forward = 10;
    private const int Back = 2;

    private const int OwnerReach = 2;

    private readonly bool[] _denied;
    private readonly byte[] _owners;
    private readonly int _turn;
    private readonly bool[] _turns = new bool[4];

    public Sentence(List<string> words, List<(string? Tag, int Place, int Length)> turns)
    {
        _denied = new bool[words.Count];
        _owners = new byte[words.Count];
        _turn = words.Count;
        foreach (var (tag, place, length) in turns)
        {
            var turn = Enum.Parse<TurnWord>(tag!);
            _turns[(int)turn] = true;
            switch (turn)
            {
                case TurnWord.Negation:
                    Deny(words, place, length);
                    break;
                case TurnWord.Contrast:
                    _turn = Math.Min(_turn, place);
                    break;
                default:
                    _owners.AsSpan(place + length, Math.Min(OwnerReach, words.Count - place - length)).Fill((byte)turn);
                    break;
            }
        }
    }

    public IEnumerable<uint> Turns
    {
        get
        {
            var turns = _turns;
            return Enumerable.Range(0, turns.Length).Where(turn => turns[turn]).Select(turn => (uint)turn);
        }
    }

    public bool IsDenied(int place, int length) => _denied[place] || _denied[place + length - 1];

    public bool IsTurned(int place) => place >= _turn;

    public uint OwnerOf(int place) => _owners[place];

    private void Deny(List<string> words, int place, int length)
    {
        for (var i = place + length; i < Math.Min(words.Count, place + length + Forward) && IsWord(words[i]); i++)
        {
            _denied[i] = true;
        }

        for (var i = place - 1; i >= Math.Max(0, place - Back) && IsWord(words[i]); i--)
        {
            _denied[i] = true;
        }
    }

    private static bool IsWord(string word) => !string.Equals(word, WordList.Stop, StringComparison.Ordinal);
}
