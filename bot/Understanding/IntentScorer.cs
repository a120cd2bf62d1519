using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;
using NodaTime;

namespace CioCoachBot.Understanding;

/// <summary>
/// Weighs what a message speaks for. Every phrase of the tables that speaks for an intent counts by its weight and length,
/// less where it stands in what was learned or deep in a long message; what the slots hold speaks for a log; words that
/// an intent does not explain speak against it.
/// </summary>
internal sealed class IntentScorer(Message message, SlotMatches gathered, Segmenter clauses, LocalDateTime now)
{
    private const double Least = 2;
    private static readonly int Intents = Enum.GetValues<Intent>().Length;
    private readonly double[] _best = new double[Intents];
    private readonly int[] _covered = new int[Intents];
    private readonly int[] _until = new int[Intents];

    private int Words { get; set; }

    private int Unknown { get; set; }

    private bool IsQuestion { get; set; }

    /// <summary>Customers, lengths, days and contact verbs that stand in the facts.</summary>
    private int Customers { get; set; }

    private int Minutes { get; set; }

    private int Met { get; set; }

    /// <summary>The intent that the message speaks for most; unknown where nothing speaks clearly.</summary>
    public Intent Decide()
    {
        Survey();
        var contact = Customers > 0 && (Minutes > 0 || Met > 0);
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Mark == Mark.Customer)
            {
                continue;
            }

            foreach (var hit in message.HitsAt(i))
            {
                if (hit.Tag == LexiconTag.Cue)
                {
                    Weigh(i, hit, contact);
                }
            }
        }

        Adjust();
        var log = Log(out var ahead);
        var best = Intent.Unknown;
        for (var intent = 0; intent < Intents; intent++)
        {
            if (_best[intent] > 0 && (Intent)intent is not (Intent.Thanks or Intent.Log))
            {
                _best[intent] -= Math.Min(3, 0.5 * Math.Max(0, Unknown - _covered[intent]));
                best = _best[intent] > _best[(int)best] ? (Intent)intent : best;
            }
        }

        var score = best == Intent.Unknown ? 0 : _best[(int)best];
        if (log >= Least && log >= score)
        {
            return ahead ? Intent.Plan : Intent.Log;
        }

        if (score >= Least)
        {
            return best;
        }

        if (message.IsSign(0, '?') && Words == 0)
        {
            return Intent.Help;
        }

        return IsSmallTalk() ? Intent.Thanks : Intent.Unknown;
    }

    private void Survey()
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Kind != TokenKind.Word)
            {
                IsQuestion |= message.IsSign(i, '?');
                continue;
            }

            Words++;
            Unknown += clauses.IsUnknown(i) ? 1 : 0;
            Met += clauses[i] == Region.Facts && message[i].Mark is Mark.None or Mark.Approach && (message.Is(i, LexiconTag.Met) || message.Is(i, LexiconTag.Meets)) ? 1 : 0;
        }

        IsQuestion |= message.Is(0, LexiconTag.Question);
        Customers = gathered.Customers.Count(c => clauses[c.From] == Region.Facts);
        Minutes = gathered.Lengths.Count(l => clauses[l.From] == Region.Facts);
    }

    private void Weigh(int at, Hit hit, bool contact)
    {
        var intent = hit.Value / 16;
        var weight = (hit.Value % 16) + (0.4 * (hit.Length - 1));
        if (clauses[at] != Region.Facts && (contact || gathered.Customers.Count > 0) && !IsQuestion)
        {
            weight *= 0.15;
        }
        else if (contact && message[at].Mark != Mark.None)
        {
            weight *= 0.15;
        }
        else if ((contact && at > 1 && !((Intent)intent == Intent.Brief && Segmenter.IsBreak(message, at - 1))) || (at > 4 && Words > 9))
        {
            weight *= 0.55;
        }

        if (hit.Length == 1 && Words > 5)
        {
            weight *= 0.75;
        }

        if (at >= _until[intent])
        {
            for (var i = at; i < at + hit.Length; i++)
            {
                _covered[intent] += clauses.IsUnknown(i) ? 1 : 0;
            }
        }

        _best[intent] = at >= _until[intent] && _best[intent] > 0
            ? Math.Max(_best[intent], weight) + (0.3 * Math.Min(_best[intent], weight) / 2)
            : Math.Max(_best[intent], weight);
        _until[intent] = Math.Max(_until[intent], at + hit.Length);
    }

    private void Add(Intent intent, double weight)
    {
        if (_best[(int)intent] > 0)
        {
            _best[(int)intent] += weight;
        }
    }

    /// <summary>What an intent needs beside its words, and what speaks against it.</summary>
    private void Adjust()
    {
        var anyMinutes = gathered.Lengths.Count > 0;
        var anyDay = gathered.Days.Count > 0;
        var anyCustomer = gathered.Customers.Count > 0;
        var anySlot = anyMinutes || anyDay || anyCustomer || gathered.Partners.Count > 0 || gathered.Modes.Count > 0 || gathered.Approaches.Exists(a => a.Value != Approach.Meeting);
        var number = IntentSlots.Number(message) is not null;
        if (!anySlot && !number && Words > 3)
        {
            Add(Intent.Edit, -3);
        }

        if (_best[(int)Intent.Edit] > 0 && Customers > 0 && Met > 0 && message.Is(0, LexiconTag.Met))
        {
            Add(Intent.Edit, -3);
        }

        if (Customers > 0 && Minutes > 0 && (Met > 0 || gathered.Approaches.Count > 0))
        {
            Add(Intent.Edit, -3);
        }

        if (gathered.Partners.Count > 0 && !anyCustomer && !anyMinutes && !IsQuestion && IsSaid(LexiconTag.Present))
        {
            _best[(int)Intent.Edit] = Math.Max(_best[(int)Intent.Edit], 3);
        }

        if (!number && gathered.Partners.Count == 0 && _best[(int)Intent.FollowUps] <= 0)
        {
            Add(Intent.CompleteFollowUp, -6);
        }

        // "Nothing, I was on vacation": the first word answers, the rest explains.
        if (message.Count > 1 && Segmenter.IsBreak(message, 1) && !anyMinutes && message.Find(0, LexiconTag.Cue, out var answer) && answer.Value / 16 == (int)Intent.NoContact)
        {
            Add(Intent.NoContact, 4);
        }

        if (anyCustomer && anyMinutes)
        {
            Add(Intent.CompleteFollowUp, -4);
            Add(Intent.NoContact, -3);
        }

        if (IsQuestion)
        {
            Add(Intent.CompleteFollowUp, -5);
            Add(Intent.SetTarget, -3.5);
            Add(Intent.Edit, -2);
            Add(Intent.NoContact, -4);
        }

        if (!anyMinutes && IntentSlots.Percent(message) is null && !number)
        {
            Add(Intent.SetTarget, -3.5);
        }

        if (gathered.Times.Count == 0 && !gathered.Days.Exists(d => d.Kind == DayKind.Weekday))
        {
            Add(Intent.SetSchedule, -3);
        }

        if (gathered.Days.Exists(d => d.IsDay && d.Resolve(now.Date, ahead: true) > now.Date))
        {
            // "back on Monday" is an absence until then.
            Add(Intent.Resume, -4);
        }

        if (anyCustomer && _best[(int)Intent.Week] > 0)
        {
            _best[(int)Intent.History] = Math.Max(_best[(int)Intent.History], _best[(int)Intent.Week] + 0.5);
            _covered[(int)Intent.History] = Math.Max(_covered[(int)Intent.History], _covered[(int)Intent.Week]);
        }
    }

    private bool IsSaid(LexiconTag sense)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, sense))
            {
                return true;
            }
        }

        return false;
    }

    private double Log(out bool ahead)
    {
        var promise = false;
        for (var i = 0; i < message.Count && !promise; i++)
        {
            promise = clauses[i] == Region.Promise;
        }

        var named = gathered.Customers.Count;
        var days = gathered.Days.FindAll(d => clauses[d.From] == Region.Facts);
        var how = gathered.Approaches.Exists(a => clauses[a.From] == Region.Facts) || gathered.Modes.Exists(m => clauses[m.From] == Region.Facts);
        var log = (Customers > 0 ? gathered.Customers.Exists(c => !c.IsNew) ? 2.0 : 1.5 : named > 0 ? 1 : 0)
            + (Minutes > 0 ? Minutes > 1 ? 2 : 1.5 : 0)
            + (days.Count > 0 ? 1 : 0)
            + (Met > 0 ? 1.2 : 0)
            + (how ? 1 : 0)
            + (promise ? named > 0 ? 3 : 2 : 0);
        if (IsQuestion && !(message.Count > 0 && Customers > 0 && Minutes > 0))
        {
            log -= 4;
        }

        if (named == 0 && Minutes == 0 && !promise && !(Met > 0 && how && days.Count > 0))
        {
            log = Math.Min(log, 1.9);
        }

        log = Math.Max(log, _best[(int)Intent.Log] > 0 && message.Is(0, LexiconTag.Cue) ? _best[(int)Intent.Log] + (named > 0 ? 2 : 0) : log);
        ahead = IsAhead(days);
        return ahead ? log + 0.5 : log;
    }

    /// <summary>A contact still to come: a day ahead, a word of the future, or "meeting Contoso on Tuesday".</summary>
    private bool IsAhead(List<ParsedDay> days)
    {
        if (gathered.Customers.Count == 0)
        {
            return false;
        }

        if (days.Exists(d => d.IsAhead))
        {
            return true;
        }

        for (var i = 0; i < message.Count; i++)
        {
            if (clauses[i] != Region.Facts || message[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (message.Is(i, LexiconTag.Future))
            {
                return true;
            }

            var direct = i + 1 < message.Count && message[i + 1].Mark == Mark.Customer;
            if (message.Find(i, LexiconTag.Meets, out var meets) && direct && meets.Length == 1 && message.Language.Tag == "en" && Minutes == 0 && (days.Exists(d => d.Kind is DayKind.Weekday or DayKind.Date or DayKind.DayOfMonth or DayKind.WeekdayOfWeek && d.A >= 0) || gathered.Times.Exists(t => t.Value.Time > now.TimeOfDay)) && !days.Exists(d => d.Kind == DayKind.Offset && d.A < 0))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSmallTalk()
    {
        if (_best[(int)Intent.Thanks] > 0)
        {
            return Unknown - _covered[(int)Intent.Thanks] <= 2 && Words <= 10 && !(IsQuestion && Unknown > _covered[(int)Intent.Thanks]);
        }

        // A thumb, a smile: signs without a word.
        var smiles = false;
        for (var i = 0; i < message.Count; i++)
        {
            if (message[i].Kind != TokenKind.Sign)
            {
                return false;
            }

            smiles |= message[i].Sign is '\uFFFD' or '☺' or '❤' or '✅' or '✔' || (message.IsSign(i, ':') && message.IsSign(i + 1, ')'));
        }

        return smiles;
    }
}
