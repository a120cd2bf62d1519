using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// "Actually Tailspin was 20 minutes, not 30", "the Tailspin one was with Litware", "change Contoso to 35 minutes": a contact of the log
/// is named by its customer, and nothing but what it is to be stands beside.
/// </summary>
internal sealed class NamedCorrection
{
    /// <summary>A word like "change" speaks for a correction by itself; "no" and "actually" do so less.</summary>
    private const int Command = 5;

    private readonly Message _message;
    private readonly NamedCustomer _named;
    private readonly bool _hasLength;
    private bool _corrects;
    private bool _isOne;
    private bool _wasBefore;
    private bool _wasBehind;
    private bool _denies;
    private bool _hasNumber;
    private bool _isThing;
    private bool _isPointer;

    private NamedCorrection(Message message, SlotMatches slots)
    {
        (_message, _named, _hasLength) = (message, slots.Customers[0], slots.Lengths.Count > 0);
    }

    /// <summary>The customer whose contact is corrected; null where none is named so.</summary>
    public static string? Of(Message message, SlotMatches slots)
    {
        if (slots.Customers.Count is not (1 or 2) || (slots.Customers[0].IsNew && slots.Customers.Count == 2)
            || Denial.Is(message, slots.Customers[0].From) || message.IsSign(message.Count - 1, '?'))
        {
            return null;
        }

        var correction = new NamedCorrection(message, slots);
        var hasOther = slots.Lengths.Count > 0 || slots.Days.Exists(static day => day.IsDay) || slots.Partners.Count > 0
            || slots.Customers.Count == 2;
        var isHow = !hasOther && slots.Modes.Count == 1 && slots.Modes[0].From >= slots.Customers[0].To
            && message.Is(slots.Customers[0].To, WordClass.Was) && !message.Is(slots.Customers[0].To, WordClass.Speaker);
        if (slots.Customers[0].IsNew)
        {
            // Whom nobody knows yet may be the other name of the last contact, unless it says of the name how long or when it was.
            return correction.IsClosed() && slots.Lengths.Count + slots.Days.Count > 0 && correction.IsSaidOf()
                ? slots.Customers[0].Name
                : null;
        }

        return correction.IsClosed() && (hasOther || isHow || correction._hasNumber) && (isHow || correction.IsOne())
            ? slots.Customers[0].Name
            : null;
    }

    /// <summary>Of everything that is said nothing is beside the point.</summary>
    private bool IsClosed()
    {
        for (var i = 0; i < _message.Count;)
        {
            if (i == _named.From)
            {
                i = _named.To;
            }
            else if (Step(i) is { } next)
            {
                i = next;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>After the token, or null where it does not belong.</summary>
    private int? Step(int i)
    {
        var isBefore = i < _named.From;
        if (_message.Is(i, LexiconTag.Fell) || _message.Is(i, LexiconTag.Wished) || _message.Is(i, LexiconTag.Awaits))
        {
            return null;
        }

        if (_message[i].Mark is not Mark.None)
        {
            _isThing |= _message[i].Mark is Mark.Approach or Mark.Mode;
            _denies |= _message[i].Mark == Mark.Aside;
            return _message[i].Mark == Mark.Told ? null : i + 1;
        }

        if (_message.IsSign(i))
        {
            return _message.IsSign(i, '\n') ? null : i + 1;
        }

        if (_message.IsNumber(i))
        {
            _hasNumber = true;
            _denies |= _message.Is(i - 1, WordClass.Denies);
            return isBefore ? null : i + 1;
        }

        if (_message.Find(i, LexiconTag.Lasts, out var lasts))
        {
            _wasBehind |= !isBefore;
            return i + lasts.Length;
        }

        if (isBefore && _message.Find(i, LexiconTag.Cue, out var cue) && Cue.Intent(cue) == Intent.Edit && i + cue.Length <= _named.From
            && !ContainsWas(i, i + cue.Length))
        {
            _corrects = true;
            return i + cue.Length;
        }

        return Small(i, isBefore);
    }

    private int? Small(int i, bool isBefore)
    {
        if (_message.Is(i, PromiseWord.The) && (isBefore || !_message.Is(i, WordClass.Was)))
        {
            _isOne |= isBefore;
            return i + 1;
        }

        if (_message.Is(i, WordClass.Denies))
        {
            _denies |= !isBefore && (_message.IsMarked(i + 1, Mark.Day) || _message.IsMarked(i + 1, Mark.Minutes));
        }

        if (_message.Is(i, WordClass.Corrects) && (isBefore || i == _message.Count - 1) && !_message.Is(i, WordClass.Denies))
        {
            // "Contoso was on Monday actually"
            _corrects = true;
            return i + 1;
        }

        if (_message.Is(i, WordClass.Corrects) && isBefore)
        {
            _corrects = true;
            return i + 1;
        }

        if (_message.Is(i, WordClass.Was))
        {
            _wasBefore |= isBefore;
            _wasBehind |= !isBefore;
            return i + 1;
        }

        if (_message.Is(i, LexiconTag.Own) || _message.Is(i, WordClass.BeforeOne))
        {
            _isOne |= isBefore;
            return i + 1;
        }

        var isEntry = _message.Is(i, WordClass.One) || _message.Is(i, LexiconTag.Entry);
        _isThing |= isEntry;
        _isPointer |= _message.Is(i, WordClass.One) && i == _named.To;
        var isSmall = isEntry || _message.Is(i, WordClass.Denies | WordClass.Corrects | WordClass.Only | WordClass.For | WordClass.From
                | WordClass.Instead | WordClass.InsteadOf | WordClass.DeniedLead)
            || _message.Is(i, LexiconTag.On) || _message.Is(i, LexiconTag.With) || _message.Is(i, LexiconTag.Article)
            || _message.Is(i, LexiconTag.Number) || _message.Is(i, LexiconTag.DayPart) || _message.Is(i, LexiconTag.RangeTo)
            || _message.Is(i, LexiconTag.Of) || _message.Is(i, LexiconTag.AtPlace);
        _hasNumber |= !isBefore && _message.Is(i, LexiconTag.Number);
        return isSmall && !(_message.Is(i, LexiconTag.And) && !_message.Is(i, WordClass.From)) ? i + 1 : null;
    }

    private bool ContainsWas(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_message.Is(i, WordClass.Was) && !_message.Is(i, WordClass.Corrects))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOne()
    {
        if (_wasBefore)
        {
            return IsInverted();
        }

        var isCommand = _message.Find(0, LexiconTag.Cue, out var cue) && Cue.Intent(cue) == Intent.Edit && Cue.Weight(cue) >= Command;
        return isCommand || (_wasBehind && (_corrects || _denies || (_isOne && (_isPointer || (_isThing && !_hasLength)))));
    }

    private bool IsSaidOf() => !_wasBefore && _wasBehind && (_corrects || _denies);

    /// <summary>"Eigentlich war Contoso nur 15 Minuten": the verb comes first where something else does.</summary>
    private bool IsInverted() =>
        _corrects && _hasLength && _message.Language.Has(LanguageTrait.CapitalNouns) && _message.Is(_named.From - 1, WordClass.Was)
        && _message.Is(_named.From - 2, WordClass.Corrects) && !_message.IsSign(_named.To);
}
