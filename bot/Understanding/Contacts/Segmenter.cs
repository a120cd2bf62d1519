using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Divides a message clause by clause; each may begin as facts and end in what was learned or promised.</summary>
internal ref struct Segmenter
{
    private readonly Message _message;
    private readonly Region[] _regions;
    private readonly bool[] _unknown;
    private ClauseBefore _before;

    private Segmenter(Message message)
    {
        _message = message;
        _regions = new Region[message.Count];
        _unknown = UnknownWords.Of(message);
    }

    public static Segments Of(Message message, SlotMatches slots)
    {
        var segmenter = new Segmenter(message);
        var from = 0;
        for (var i = 0; i <= message.Count; i++)
        {
            if (i == message.Count || ClauseEnd.IsAt(message, i))
            {
                segmenter.Divide(from, i);
                from = i + 1;
            }
        }

        TrailingFacts.GiveBack(message, segmenter._regions, slots);
        return new Segments(segmenter._regions, segmenter._unknown);
    }

    private void Divide(int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        var clause = new Clause(_message, _unknown, from, to);
        var promise = PromiseStart.In(clause);
        var facts = clause.Part(from, promise ?? to);
        var insight = InsightStart.In(facts, _before);
        Array.Fill(_regions, Region.Insight, insight ?? facts.To, facts.To - (insight ?? facts.To));
        Array.Fill(_regions, Region.Promise, facts.To, to - facts.To);
        if (promise is null && ContinuesPromise(clause))
        {
            Array.Fill(_regions, Region.Promise, from - 1, to - from + 1);
        }
        else if (from > 0 && _before.IsInsight && _regions[from] == Region.Insight)
        {
            _regions[from - 1] = Region.Insight;
        }

        _before = new ClauseBefore(
            _regions[to - 1] == Region.Insight, _before.HadCustomer || clause.Has(Mark.Customer), IsPromiseOpen(clause, promise));
    }

    /// <summary>"promised them the roadmap, by Friday"; "promise to Contoso: the keys".</summary>
    private readonly bool ContinuesPromise(Clause clause)
    {
        if (_before.IsPromiseOpen && !clause.Has(Mark.Minutes) && !clause.Has(Mark.Customer))
        {
            return true;
        }

        var isDue = _message.Is(clause.From, LexiconTag.By) || _message[clause.From].Mark == Mark.Day;
        return isDue && clause.From > 1 && _regions[clause.From - 2] == Region.Promise;
    }

    /// <summary>True where a promise was announced, and what it is was not said yet.</summary>
    private readonly bool IsPromiseOpen(Clause clause, int? promise)
    {
        var promised = clause.Part(promise ?? clause.To, clause.To);
        if (promise is not null && promised.Unknown == 0 && !promised.Has(Mark.Day))
        {
            return true;
        }

        return _before.IsPromiseOpen && clause.Has(Mark.Customer)
            && clause.Unknown == 0 && !clause.Has(Mark.Minutes) && !clause.Has(Mark.Day);
    }
}
