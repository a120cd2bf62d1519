using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding;

/// <summary>What the tokens of a stretch are for.</summary>
internal enum Region : byte
{
    /// <summary>Who, when, how long, how.</summary>
    Facts,

    /// <summary>What was learned.</summary>
    Insight,

    /// <summary>What was promised.</summary>
    Promise,
}

/// <summary>Divides a message into the facts of contacts, what was learned, and what was promised.</summary>
internal sealed class Segmenter
{
    private readonly Message _message;
    private readonly Region[] _regions;
    private readonly bool[] _unknown;
    private bool _insightBefore;
    private bool _customerBefore;
    private bool _promiseOpen;

    private Segmenter(Message message)
    {
        _message = message;
        _regions = new Region[message.Count];
        _unknown = new bool[message.Count];
        MarkUnknown();
    }

    /// <summary>The region of a token.</summary>
    public Region this[int i] => _regions[i];

    /// <summary>True for a word that no table gives a meaning that matters here.</summary>
    public bool IsUnknown(int i) => _unknown[i];

    /// <summary>Divides the message.</summary>
    public static Segmenter Of(Message message, SlotMatches gathered)
    {
        var clauses = new Segmenter(message);
        var from = 0;
        for (var i = 0; i <= message.Count; i++)
        {
            if (i == message.Count || IsBreak(message, i))
            {
                clauses.Divide(from, i);
                from = i + 1;
            }
        }

        clauses.GiveBack(gathered);
        return clauses;
    }

    /// <summary>True for a sign that ends a clause.</summary>
    public static bool IsBreak(Message message, int i)
    {
        ref var token = ref message[i];
        if (token.Kind != TokenKind.Sign || token.Mark != Mark.None)
        {
            return false;
        }

        return token.Sign switch
        {
            ',' or ';' or '!' or '?' or '\n' or '(' or ')' or '"' or '“' or '”' or '«' or '»' or '„' or '–' or '—' or '|' or '…' => true,
            ':' => true,
            '.' => i + 1 == message.Count || message[i + 1].SpaceBefore || message[i + 1].Kind == TokenKind.Sign,
            '-' => token.SpaceBefore || (i + 1 < message.Count && message[i + 1].SpaceBefore),
            _ => false,
        };
    }

    private void MarkUnknown()
    {
        var known = 0;
        for (var i = 0; i < _message.Count; i++)
        {
            if (_message[i].Kind != TokenKind.Word || _message[i].Mark != Mark.None)
            {
                continue;
            }

            foreach (var hit in _message.HitsAt(i))
            {
                if (hit.Tag is LexiconTag.Filler or LexiconTag.Met or LexiconTag.Meets or LexiconTag.With or LexiconTag.Place or LexiconTag.Of or LexiconTag.And or LexiconTag.On or LexiconTag.Article or LexiconTag.Each or LexiconTag.Own or LexiconTag.Theirs
                    or LexiconTag.Present or LexiconTag.Future or LexiconTag.At or LexiconTag.DayPart or LexiconTag.This or LexiconTag.Number or LexiconTag.Title or LexiconTag.Lead or LexiconTag.Unit or LexiconTag.Not or LexiconTag.Partner or LexiconTag.Ahead or LexiconTag.Ordinal or LexiconTag.Promise)
                {
                    known = Math.Max(known, i + hit.Length);
                }
            }

            _unknown[i] = i >= known;
        }
    }

    private void Divide(int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        var promise = PromiseFrom(from, to);
        var facts = Math.Min(promise, to);
        var insight = InsightFrom(from, facts);
        for (var i = from; i < to; i++)
        {
            _regions[i] = i >= promise ? Region.Promise : i >= insight ? Region.Insight : Region.Facts;
            _customerBefore |= _message[i].Mark == Mark.Customer;
        }

        // "promised them the roadmap, by Friday"; "promise to Contoso: the keys"
        if (promise > to && _promiseOpen && Count(from, to) is { Minutes: 0, Customers: 0 })
        {
            Array.Fill(_regions, Region.Promise, from - 1, to - from + 1);
        }
        else if (promise > to && from > 1 && _regions[from - 2] == Region.Promise && StartsWithDue(from))
        {
            Array.Fill(_regions, Region.Promise, from - 1, to - from + 1);
        }
        else if (from > 0 && _insightBefore && _regions[from] == Region.Insight)
        {
            _regions[from - 1] = Region.Insight;
        }

        _insightBefore = _regions[to - 1] == Region.Insight;
        var said = Count(from, to);
        _promiseOpen = (promise < to && Count(promise, to) is { Unknown: 0, Days: 0 }) || (_promiseOpen && said is { Customers: > 0, Unknown: 0, Minutes: 0, Days: 0 });
    }

    private bool StartsWithDue(int from) => _message.Is(from, LexiconTag.By) || _message[from].Mark == Mark.Day;

    private int PromiseFrom(int from, int to)
    {
        var denied = 0;
        for (var i = from; i < to; i++)
        {
            if (_message.Find(i, LexiconTag.NotPromise, out var not))
            {
                denied = Math.Max(denied, i + not.Length);
            }

            if (i < denied || _message[i].Mark != Mark.None)
            {
                continue;
            }

            if (_message.Find(i, LexiconTag.Promise, out var hit) && !(i > from && _message.Is(i - 1, LexiconTag.Question)))
            {
                return i + hit.Length < to ? i : i > from ? Final(from, i) : int.MaxValue;
            }

            if (_message[i].Kind == TokenKind.Word && _message.Word(i) is "told" or "assured" && IsTold(i + 1, to))
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    /// <summary>A promise whose verb comes last ("Contoso bis Dienstag ein Angebot versprochen") begins behind the customer.</summary>
    private int Final(int from, int verb)
    {
        for (var i = verb - 1; i >= from; i--)
        {
            if (_message[i].Mark == Mark.Customer)
            {
                return i + 1;
            }
        }

        return from;
    }

    /// <summary>"told Contoso that we would …".</summary>
    private bool IsTold(int i, int to)
    {
        while (i < to && (_message[i].Mark == Mark.Customer || (_message[i].Kind == TokenKind.Word && _message.Word(i) is "them" or "that" or "him" or "her")))
        {
            i++;
        }

        return i + 2 < to && _message.Word(i) is "we" or "i" && _message.Word(i + 1) is "would" or "will" or "wd" or "ll";
    }

    private int InsightFrom(int from, int to)
    {
        if (from >= to)
        {
            return int.MaxValue;
        }

        if (Spoken(from, to) is { } spoken)
        {
            return spoken;
        }

        var count = Count(from, to);
        if (_insightBefore && count.Customers == 0 && count.Minutes == 0 && count.Days == 0 && count.Partners == 0 && (to - from > 3 || !HasMode(from, to)))
        {
            return from;
        }

        if (count.Unknown == 0)
        {
            return int.MaxValue;
        }

        var contact = (count.Customers > 0 && (!_customerBefore || count.Minutes > 0 || count.Met > 0))
            || (count.Met > 0 && count.Minutes > 0)
            || (count.Met > 0 && !_customerBefore)
            || (count.Minutes > 0 && count.Unknown <= 1 && !HasMeasure(from, to));
        if (contact)
        {
            return Math.Min(Sentence(from, to), Trailing(from, to));
        }

        var words = to - from;
        if ((_message.Is(from, LexiconTag.With) || _message.Is(from, LexiconTag.Place)) && words <= 6 && _message[from].Mark == Mark.None)
        {
            return int.MaxValue;
        }

        if (count.Unknown == 1 && words <= 2 && !_insightBefore)
        {
            return int.MaxValue;
        }

        // "yesterday we sketched an app": the day still belongs to the facts.
        var start = from;
        while (start < to && (_message[start].Mark is Mark.Day or Mark.Minutes or Mark.Time || _message[start].Kind == TokenKind.Sign))
        {
            start++;
        }

        return start;
    }

    /// <summary>Where words of telling stand: "they", "learned that", "about".</summary>
    private int? Spoken(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_message[i].Mark is not (Mark.None or Mark.Approach) || _message[i].Kind != TokenKind.Word)
            {
                continue;
            }

            var longest = _message.LongestPlain(i);
            if (_message.Find(i, LexiconTag.Lead, out var lead) && lead.Length >= longest && i + lead.Length < to && _message[i + lead.Length].Mark is not (Mark.Minutes or Mark.Day or Mark.Time) && !_message.IsNumber(i + lead.Length))
            {
                return Whole(from, i) ? from : i + lead.Length;
            }

            if (_message.Find(i, LexiconTag.Voice, out var voice) && voice.Length >= longest && i + 1 < to && (i == from || !(_message.Is(i - 1, LexiconTag.With) || _message.Is(i - 1, LexiconTag.Place) || _message.Is(i - 1, LexiconTag.Of) || _message.Is(i - 1, LexiconTag.Met) || _message.Is(i - 1, LexiconTag.Article) || _message.Is(i - 1, LexiconTag.Own) || _message.IsNumber(i - 1) || _message.Is(i - 1, LexiconTag.Number) || _message[i - 1].Mark == Mark.Approach || _message.Is(i - 1, LexiconTag.Not) || (_message.Word(i) is "their" && _message[i - 1].Mark == Mark.None && !_message.Is(i - 1, LexiconTag.And)))) && HasContent(i + voice.Length, to))
            {
                return Whole(from, i) ? from : i;
            }
        }

        return null;
    }

    /// <summary>True where a clause after the first tells something before its word of telling, too.</summary>
    private bool Whole(int from, int to)
    {
        var unknown = false;
        for (var i = from; i < to; i++)
        {
            if (_message[i].Mark != Mark.None)
            {
                return false;
            }

            unknown |= _unknown[i];
        }

        return unknown && _customerBefore;
    }

    private bool HasContent(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_unknown[i] || _message.Is(i, LexiconTag.Voice) || _message[i].Mark == Mark.Approach)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What comes after the last fact of a clause without any stop between: "met contoso 30 min onboarding is slow".</summary>
    private int Trailing(int from, int to)
    {
        var last = from;
        for (var i = from; i < to; i++)
        {
            last = _message[i].Mark != Mark.None ? i + 1 : last;
        }

        while (last < to && (_message.Is(last, LexiconTag.And) || _message[last].Kind == TokenKind.Sign))
        {
            last++;
        }

        if (last < to && last > from && _message.Is(last, LexiconTag.NotPromise))
        {
            // "Contoso promised us a reference"
            return last;
        }

        if (last >= to || _message.Is(last, LexiconTag.Place) || _message.Is(last, LexiconTag.With) || _message.Is(last, LexiconTag.Of))
        {
            return int.MaxValue;
        }

        return to - last >= 3 && Count(last, to).Unknown >= 2 ? last : int.MaxValue;
    }

    /// <summary>A sentence with a verb of its own behind the facts, though it holds a day or a length: "tailspin 30m checkout takes 20 minutes".</summary>
    private int Sentence(int from, int to)
    {
        var (customer, other) = (false, false);
        for (var i = from; i < to - 2; i++)
        {
            var mark = _message[i].Mark;
            customer |= mark == Mark.Customer;
            other |= mark is Mark.Minutes or Mark.Day or Mark.Approach;
            if (customer && other && mark != Mark.None && _unknown[i + 1] && !HasCustomer(i + 1, to) && IsTelling(i + 1, to))
            {
                return i + 1;
            }
        }

        return int.MaxValue;
    }

    private bool HasCustomer(int from, int to) => Count(from, to).Customers > 0;

    private bool IsTelling(int from, int to)
    {
        for (var i = from + 1; i < Math.Min(to - 1, from + 6); i++)
        {
            if (_message[i].Mark is Mark.Minutes or Mark.Day)
            {
                return false;
            }

            if (_message.Is(i, LexiconTag.Measure) && !_message.Is(i, LexiconTag.Place))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasMode(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_message.Is(i, LexiconTag.Mode))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasMeasure(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_unknown[i] && i + 1 < to && _message.Is(i + 1, LexiconTag.Measure))
            {
                return true;
            }
        }

        return false;
    }

    private (int Customers, int Minutes, int Days, int Partners, int Met, int Unknown) Count(int from, int to)
    {
        var (customers, minutes, days, partners, met, unknown) = (0, 0, 0, 0, 0, 0);
        for (var i = from; i < to; i++)
        {
            var mark = _message[i].Mark;
            customers += mark == Mark.Customer ? 1 : 0;
            minutes += mark == Mark.Minutes ? 1 : 0;
            days += mark == Mark.Day ? 1 : 0;
            partners += mark == Mark.Partner ? 1 : 0;
            met += _message.Is(i, LexiconTag.Met) || _message.Is(i, LexiconTag.Meets) ? 1 : 0;
            unknown += _unknown[i] ? 1 : 0;
        }

        return (customers, minutes, days, partners, met, unknown);
    }

    /// <summary>Gives the length and the day at the end of what was learned back to the facts, where these have none.</summary>
    private void GiveBack(SlotMatches gathered)
    {
        var hasMinutes = gathered.Lengths.Exists(l => _regions[l.From] == Region.Facts);
        var hasDay = gathered.Days.Exists(d => _regions[d.From] == Region.Facts && d.IsDay);
        for (var i = gathered.Lengths.Count - 1; i >= 0 && !hasMinutes; i--)
        {
            hasMinutes = GiveBack(gathered.Lengths[i].From, gathered.Lengths[i].To);
        }

        for (var i = gathered.Days.Count - 1; i >= 0 && !hasDay; i--)
        {
            hasDay = !gathered.Days[i].IsAhead && GiveBack(gathered.Days[i].From, gathered.Days[i].To);
        }

        // Once more, for "… 30 min yesterday" said in that order.
        for (var i = gathered.Lengths.Count - 1; i >= 0 && !hasMinutes; i--)
        {
            hasMinutes = GiveBack(gathered.Lengths[i].From, gathered.Lengths[i].To);
        }
    }

    private bool GiveBack(int from, int to)
    {
        if (_regions[from] != Region.Insight || from == 0 || _message.Is(from - 1, LexiconTag.Measure) || (_message.Is(from - 1, LexiconTag.Place) && !(_message.Word(from - 1) is "for" or "on")))
        {
            return false;
        }

        if (to < _message.Count && _regions[to] == Region.Insight && !IsBreak(_message, to))
        {
            return false;
        }

        Array.Fill(_regions, Region.Facts, from, to - from);
        while (from > 0 && _message[from - 1].Kind == TokenKind.Word && _message.Word(from - 1) is "for" or "on")
        {
            _regions[--from] = Region.Facts;
        }

        return true;
    }
}
