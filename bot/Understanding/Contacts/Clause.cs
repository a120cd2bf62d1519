using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>A stretch of the message, without the sign that ends it.</summary>
internal readonly ref struct Clause(Message message, ReadOnlySpan<bool> unknown, int from, int to)
{
    private readonly ReadOnlySpan<bool> _unknown = unknown;

    public Message Message => message;

    public int From => from;

    public int To => to;

    public bool IsUnknown(int i) => _unknown[i];

    public Clause Part(int start, int end) => new(message, _unknown, start, end);

    public bool Has(Mark mark)
    {
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark == mark)
            {
                return true;
            }
        }

        return false;
    }

    public bool Has(LexiconTag tag)
    {
        for (var i = from; i < to; i++)
        {
            if (message.Is(i, tag))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It tells of an observation or of digital listening.</summary>
    public bool IsListening => Listening.Is(message, from, to);

    public bool HasMet => Has(LexiconTag.Met) || Has(LexiconTag.Meets);

    public int Unknown => to > from ? _unknown[from..to].Count(true) : 0;
}
