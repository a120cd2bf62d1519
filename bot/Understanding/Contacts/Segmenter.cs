using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Divides a message clause by clause; each may begin as facts and end in what was learned or promised.</summary>
internal ref struct Segmenter
{
    private readonly Message _message;
    private readonly Region[] _regions;
    private readonly bool[] _unknown;
    private readonly bool _hasCustomer;
    private ClauseBefore _before;

    private Segmenter(Message message)
    {
        _message = message;
        _regions = new Region[message.Count];
        _unknown = UnknownWords.Of(message);
        _hasCustomer = new Clause(message, _unknown, 0, message.Count).Has(Mark.Customer);
    }

    public static Segments Of(Message message, SlotMatches slots, LocalDate today)
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

        TrailingFacts.GiveBack(message, segmenter._regions, slots, today);
        return new Segments(segmenter._regions, segmenter._unknown);
    }

    private void Divide(int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        if (_message[from].Mark == Mark.Told)
        {
            Array.Fill(_regions, Region.Insight, from, to - from);
            _before = _before with { IsInsight = true, IsPromiseOpen = false };
            return;
        }

        if (NextContact(from, to) is { } next)
        {
            Divide(from, next);
            Divide(next, to);
            return;
        }

        var clause = new Clause(_message, _unknown, from, to);
        if (NextTime.In(clause, _before.HadCustomer) is { } toCome)
        {
            Divide(from, toCome);
            Array.Fill(_regions, Region.ToCome, toCome, to - toCome);
            return;
        }

        var said = IsWhatWasPromised(clause) ? null : PromiseStart.In(clause);
        if (said is { Standing: not PromiseStanding.Learned } ours && Turn(ours.From, to) is { } turn)
        {
            // "promised a demo by Friday and they were happy": what comes behind is another thought.
            Divide(from, turn);
            Divide(turn, to);
            return;
        }

        var facts = clause.Part(from, said?.From ?? to);
        var insight = said is not null && Titled.IsAll(_message, facts.From, facts.To) ? null : InsightStart.In(facts, _before);
        FillInsight(insight ?? facts.To, facts.To);
        Array.Fill(_regions, Of(said?.Standing), facts.To, to - facts.To);
        int? promise = said?.Standing == PromiseStanding.Ours ? said.Value.From : null;
        if (said is null && ContinuesPromise(clause))
        {
            Array.Fill(_regions, Region.Promise, from - 1, to - from + 1);
        }
        else if (from > 0 && _before.IsInsight && _regions[from] == Region.Insight)
        {
            _regions[from - 1] = Region.Insight;
        }

        var hadCustomer = _before.HadCustomer || clause.Has(Mark.Customer) || (clause.IsListening && !_hasCustomer);
        _before = new ClauseBefore(_regions[to - 1] == Region.Insight, hadCustomer, IsPromiseOpen(clause, promise));
    }

    /// <summary>"they want SSO and Fabrikam 45 min": behind what was learned, the next contact begins without a stop.</summary>
    private readonly int? NextContact(int from, int to)
    {
        for (var i = from + 1; i + 2 < to; i++)
        {
            if (!_message.Is(i, LexiconTag.And))
            {
                continue;
            }

            var next = _message.Is(i + 1, LexiconTag.With) || _message.Is(i + 1, WordClass.Then) ? i + 2 : i + 1;
            var before = new Clause(_message, _unknown, from, i);
            if (_message.IsMarked(next, Mark.Customer) && new Clause(_message, _unknown, next, to).Has(Mark.Minutes)
                && before.Unknown > 0 && (before.Has(Mark.Minutes) || _before.HadCustomer))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"… in Polish. I | will find out": the speaker's own word belongs to the promise.</summary>
    private readonly void FillInsight(int from, int to)
    {
        while (to > from && to < _message.Count && _message.Is(to - 1, WordClass.Speaker))
        {
            to--;
        }

        Array.Fill(_regions, Region.Insight, from, to - from);
    }

    private static Region Of(PromiseStanding? standing) => standing switch
    {
        PromiseStanding.Ours => Region.Promise,
        PromiseStanding.Learned => Region.Insight,
        _ => Region.Facts,
    };

    /// <summary>The "and" or "but" behind a promise after which they are the subject.</summary>
    private readonly int? Turn(int promise, int to)
    {
        for (var i = promise + 1; i + 2 < to; i++)
        {
            if ((_message.Is(i, LexiconTag.And) || _message.Is(i, WordClass.But)) && _message.Is(i + 1, PromiseWord.Third))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"versprochen, ihnen den Leitfaden zu schicken".</summary>
    private readonly bool IsWhatWasPromised(Clause clause) =>
        _before.IsPromiseOpen && !clause.Has(Mark.Minutes) && (!clause.Has(Mark.Customer) || _message.IsSign(clause.From - 1, ':'));

    /// <summary>"promised them the roadmap, by Friday"; "promise to Contoso: the keys".</summary>
    private readonly bool ContinuesPromise(Clause clause)
    {
        if (IsWhatWasPromised(clause))
        {
            return true;
        }

        if (clause.From < 2 || _regions[clause.From - 2] != Region.Promise)
        {
            return false;
        }

        var isDue = _message.Is(clause.From, LexiconTag.By) || _message[clause.From].Mark == Mark.Day;
        return isDue || (!clause.Has(Mark.Minutes) && !clause.Has(Mark.Customer) && IsAnother(clause));
    }

    /// <summary>", and to introduce our CMO"; ", a demo by Tuesday".</summary>
    private readonly bool IsAnother(Clause clause)
    {
        var first = _message.Is(clause.From, LexiconTag.And) ? clause.From + 1 : clause.From;
        if (_message.Is(first, PromiseWord.Third) || _message.Is(first, LexiconTag.Voice) || _message.Is(first, LexiconTag.Lead))
        {
            return false;
        }

        var isTo = first > clause.From && _message.Is(first, WordClass.PromiseLink);
        return isTo || (clause.Has(LexiconTag.By) && clause.Has(Mark.Day));
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
