using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Whether what a message tells of took place.</summary>
internal enum Happened
{
    Yes,

    /// <summary>In part, or it was said and taken back.</summary>
    Unclear,

    No,

    /// <summary>It was arranged, moved or asked for, and is to come on a day that was said.</summary>
    ToCome,
}

/// <summary>
/// Puts aside the customers whose contact was cancelled, missed or only wished for, clause by clause; the rest of the message is about
/// the others.
/// </summary>
internal ref struct Happening
{
    private readonly Message _message;
    private readonly SlotMatches _slots;
    private readonly List<NamedCustomer> _fallen = new(0);
    private readonly List<(int From, int To)> _wishes = new(0);
    private bool _isCued;
    private bool _isUnclear;
    private bool _isRescued;

    private Happening(Message message, SlotMatches slots) => (_message, _slots) = (message, slots);

    public static Happened Of(Message message, SlotMatches slots)
    {
        if (Arranged.Is(message, slots))
        {
            return Happened.ToCome;
        }

        if (TheirWish.Of(message, slots) is { } wished)
        {
            return wished;
        }

        var happening = new Happening(message, slots);
        var from = 0;
        for (var i = 0; i <= message.Count; i++)
        {
            if (i == message.Count || ClauseEnd.IsAt(message, i) || message.Is(i, WordClass.But))
            {
                happening.Weigh(from, i);
                from = i + 1;
            }
            else if (IsTurn(message, from, i))
            {
                // "Contoso cancelled so I phoned Fabrikam"
                happening.Weigh(from, i);
                from = i;
            }
        }

        return happening.Settle();
    }

    /// <summary>Behind what fell through the speaker, or a verb of meeting behind "and", begins another thought.</summary>
    private static bool IsTurn(Message message, int from, int i)
    {
        var isTurn = message.Is(i, WordClass.Speaker) || (message.Is(i, LexiconTag.And) && message.Is(i + 1, LexiconTag.Met));
        for (var at = from; isTurn && at < i; at++)
        {
            if (message.Find(at, LexiconTag.Fell, out var fell) && at + fell.Length <= i)
            {
                return true;
            }
        }

        return false;
    }

    private void Weigh(int from, int to)
    {
        if (_message.IsMarked(from, Mark.Told))
        {
            return;
        }

        if (NotHappened.OfPartner(_message, from, to) is { } absent)
        {
            _message.Use(absent.From, absent.From + absent.Length, Mark.Aside);
        }

        if (NotHappened.In(_message, from, to) is not { } cue)
        {
            if (IsNobody(from, to))
            {
                _isCued = true;
                _fallen.Add(_slots.Customers[0]);
                return;
            }

            _isUnclear |= NotHappened.IsUnclear(_message, from, to);
            if (_isCued && Rescue.TellsOfContact(_message, _slots, from, to))
            {
                _isRescued = true;
                Rescue.LeaveOutOnly(_message, from, to);
            }

            return;
        }

        if (cue.IsOpen && _slots.Days.Exists(day => day.CanBeAhead && day.From >= from && day.To <= to))
        {
            // "We ought to see Contoso on Friday" is a plan.
            return;
        }

        if (!cue.IsWish && (IsOfPromise(cue.From) || ClauseHead.IsWhatWasSaid(_message, from)))
        {
            return;
        }

        var isTold = Concerns(cue, from, to, out var customer);
        if (!isTold)
        {
            _isUnclear |= customer is not null;
            return;
        }

        _isCued = true;
        _message.Use(cue.From, cue.From + cue.Length, Mark.Aside);
        if (cue.IsOpen)
        {
            _wishes.Add((from, to));
        }

        for (; customer is not null && !_fallen.Contains(customer); customer = Listed(customer))
        {
            _fallen.Add(customer);
        }

        DropLengths(from, to);
    }

    /// <summary>"No Fabrikam today after all": at the head, and nobody else is named.</summary>
    private readonly bool IsNobody(int from, int to) =>
        from == 0 && _slots.Customers.Count == 1 && _slots.Lengths.Count == 0 && _message.Is(0, PromiseWord.Nothing)
        && _slots.Customers[0].From is var customer && customer <= 2 && customer < to
        && (customer == 1 || _message.Is(1, LexiconTag.With) || _message.Is(1, LexiconTag.Of))
        && _slots.Days.Exists(day => day.From < to) && !_message.Is(0, WordClass.Not);

    /// <summary>"What we promised in May never came": a promise of old, not the contact.</summary>
    private readonly bool IsOfPromise(int cue)
    {
        var (isPromise, isRelative) = (false, false);
        for (var i = cue - 1; i >= 0 && !_message.IsMarked(i, Mark.Customer) && !IsStop(i); i--)
        {
            isPromise |= _message.Is(i, LexiconTag.Promise);
            isRelative |= isPromise && _message.Is(i, WordClass.AsBefore);
        }

        return isPromise && isRelative;
    }

    private readonly bool IsStop(int i) => ClauseEnd.IsAt(_message, i) && _message[i].Sign != ',';

    /// <summary>Whose contact the words tell of; false where they take back only the end of one that was told before.</summary>
    private readonly bool Concerns(NotHappened cue, int from, int to, out NamedCustomer? customer)
    {
        customer = cue.IsWish
            ? Wished(cue, from, to)
            : _slots.Customers.FindLast(named => named.From >= from && named.To <= cue.From)
                ?? _slots.Customers.Find(named => named.From >= cue.From && named.To <= to);
        if (customer is not null || cue.IsWish)
        {
            return customer is not null;
        }

        if (IsOfTheirs(from, cue.From))
        {
            return false;
        }

        customer = _slots.Customers.FindLast(named => named.To <= from);
        return customer is null || cue.IsAlone || !WasTold(from);
    }

    /// <summary>
    /// Whom the speaker wished to meet: who follows, or stands before as the object; where nothing else is told, in any clause.
    /// </summary>
    private readonly NamedCustomer? Wished(NotHappened cue, int from, int to)
    {
        var message = _message;
        var wished = _slots.Customers.Find(named => named.From > cue.From && named.To <= to)
            ?? (cue.IsAwaited || (cue.IsOpen && !WasTold(cue.From))
                ? _slots.Customers.Find(named => named.From >= from && named.To <= cue.From
                    && (cue.IsAwaited || NotHappened.IsLed(message, named.From)))
                : null);
        return wished ?? (cue.IsOpen && _slots.Lengths.Count == 0 && _slots.Days.Count == 0
            ? _slots.Customers.Find(named => named.From > cue.From)
            : null);
    }

    /// <summary>"Two of their users cancelled": not the contact, but what was learned in it.</summary>
    private readonly bool IsOfTheirs(int from, int cue)
    {
        for (var i = from; i + 1 < cue; i++)
        {
            if (_message.Is(i, LexiconTag.Theirs) && !_message.Is(i + 1, LexiconTag.Filler) && !_message.Is(i + 1, LexiconTag.Title))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A verb of meeting and a length before the token: it took place, at least in part.</summary>
    private readonly bool WasTold(int to)
    {
        var (isMet, isLong) = (false, false);
        for (var i = 0; i < to; i++)
        {
            isMet |= _message[i].Mark is Mark.None or Mark.Approach && _message.Is(i, LexiconTag.Met);
            isLong |= _message[i].Mark == Mark.Minutes;
        }

        return isMet && isLong;
    }

    /// <summary>"Contoso and Fabrikam both cancelled".</summary>
    private readonly NamedCustomer? Listed(NamedCustomer customer)
    {
        var before = customer.From - 1;
        return _message.Is(before, LexiconTag.And) || _message.IsSign(before, '&')
            ? _slots.Customers.Find(named => named.To == before)
            : null;
    }

    /// <summary>How long it would have been says nothing of what was, where another length is said.</summary>
    private readonly void DropLengths(int from, int to)
    {
        if (_slots.Lengths.Exists(length => length.From < from || length.From >= to))
        {
            _slots.Lengths.RemoveAll(length => length.From >= from && length.To <= to);
        }
    }

    private readonly Happened Settle()
    {
        if (!_isCued)
        {
            return _isUnclear ? Happened.Unclear : Happened.Yes;
        }

        if (_slots.Customers.Count == 0 && _slots.Lengths.Count == 0)
        {
            return Happened.Yes;
        }

        if (_fallen.Count >= _slots.Customers.Count)
        {
            return _isRescued ? Happened.Yes : Happened.No;
        }

        foreach (var customer in _fallen)
        {
            _message.Use(customer.From, customer.To, Mark.Aside);
            _slots.Customers.Remove(customer);
        }

        foreach (var (from, to) in _wishes)
        {
            // "Contoso 30 min. We should talk to Fabrikam about this": the wish is what came of the contact.
            if (!_slots.Customers.Exists(customer => customer.From >= from && customer.To <= to))
            {
                _message.Use(from, to, Mark.Told);
            }
        }

        return Happened.Yes;
    }
}
