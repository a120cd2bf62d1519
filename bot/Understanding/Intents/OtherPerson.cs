using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// Finds the name of somebody else whom a command is about: "Tomasz's target", "pause Ines", "for everybody". A name is a word that no
/// table explains; where it stands decides whether it is one.
/// </summary>
internal sealed class OtherPerson
{
    /// <summary>So many tokens before the person stand "the data of", "everything you have about".</summary>
    private const int FarthestData = 4;

    private readonly Message _message;
    private readonly List<NamedCustomer> _customers;
    private readonly bool _isOwn;
    private readonly bool _isSpeaker;

    private OtherPerson(Message message, List<NamedCustomer> customers)
    {
        (_message, _customers) = (message, customers);
        for (var i = 0; i < message.Count; i++)
        {
            _isOwn |= message.Is(i, LexiconTag.Own);
            _isSpeaker |= message.Is(i, WordClass.Me);
        }
    }

    /// <summary>The tokens of the name, or null where the message is about the speaker.</summary>
    public static (int From, int To)? In(Message message, List<NamedCustomer> customers)
    {
        var other = new OtherPerson(message, customers);
        for (var i = 0; i < message.Count; i++)
        {
            if (other.Name(i) is { } to && other.IsWhom(i, to))
            {
                return (i, to);
            }
        }

        return null;
    }

    /// <summary>"What did Priya log", "was hat Priya diese Woche eingetragen".</summary>
    public static bool IsAskedAfter(Message message, int name)
    {
        if (!message.Is(message.IsSign(0) ? 1 : 0, LexiconTag.Question))
        {
            return false;
        }

        var logs = message.Is(name - 1, WordClass.Logs) && message[name].Capital;
        for (var i = name + 1; i < message.Count && message.Is(name - 1, WordClass.Does); i++)
        {
            logs |= message.Is(i, WordClass.Logs);
        }

        // "How many minutes does Priya have", "wie viele Stunden hat Priya"
        for (var i = 0; i < name - 1 && message.Is(name - 1, WordClass.Does | WordClass.Was) && message[name].Capital; i++)
        {
            logs |= message.Is(i, LexiconTag.Unit);
        }

        return logs;
    }

    /// <summary>"Marco's data", "everything about Marco".</summary>
    public static bool IsOfData(Message message, int from, int to)
    {
        for (var i = Math.Max(0, from - FarthestData); i < from; i++)
        {
            if (message.Is(i, LexiconTag.Data))
            {
                return true;
            }
        }

        return message.Is(to, LexiconTag.Data);
    }

    /// <summary>After the name that may stand here.</summary>
    private int? Name(int i)
    {
        if (!_message.IsWord(i))
        {
            return null;
        }

        if (_message.Find(i, LexiconTag.Everybody, out var all))
        {
            return i + all.Length;
        }

        if (_message[i].Mark == Mark.Customer)
        {
            var named = _customers.Find(customer => customer.From == i);
            return named is { IsNew: true } ? named.To : null;
        }

        var isPlain = _message[i].Mark == Mark.None && _message[i].WordLength > 1 && !_message[i].Joined
            && !Languages.Is(_message.Word(i), WordClass.Me | WordClass.Answer | WordClass.AsksWhom | WordClass.ActsOn);
        return isPlain && (_message.Longest(i) == 0 || (_message[i].Capital && IsPossessor(i) && !IsTime(i))) ? i + 1 : null;
    }

    private bool IsTime(int i) =>
        _message.Is(i, LexiconTag.Weekday) || _message.Is(i, LexiconTag.Day) || _message.Is(i, LexiconTag.Period)
        || _message.Is(i, LexiconTag.Last) || _message.Is(i, LexiconTag.This) || _message.Is(i, LexiconTag.Next);

    private bool IsWhom(int i, int to) =>
        IsPossessor(to - 1) || IsOwner(i) || IsAway(i, to) || IsObject(i) || IsAskedAfter(_message, i)
        || (_message.Is(to, WordClass.OwnThing) && _message[i].Capital && _message.Language.Has(LanguageTrait.CapitalNouns));

    /// <summary>"Priya's", "Ines'".</summary>
    private bool IsPossessor(int i) =>
        _message[i].Possessive || (_message.IsSign(i + 1) && _message[i + 1].Sign is '\'' or '’' && _message.IsGlued(i + 1));

    /// <summary>"The target of Tomasz", "for everybody".</summary>
    private bool IsOwner(int i)
    {
        var lead = _message.Is(i - 1, LexiconTag.Article) || _message.Is(i - 1, WordClass.The) ? i - 2 : i - 1;
        if (_message.Is(i - 1, LexiconTag.Lead) && IsOfData(_message, i, i + 1) && _message[i].Capital)
        {
            // "Erase everything about Marco", "delete everything you have about Marco"
            return true;
        }

        return !_isOwn && _message.Is(lead, WordClass.Whose)
            && (_message[i].Capital || _message.Is(lead - 1, WordClass.OwnThing) || _message.Is(i, LexiconTag.Everybody));
    }

    /// <summary>"Tomasz is away".</summary>
    private bool IsAway(int i, int to) => i == 0 && !_isSpeaker && _message.Is(to, WordClass.Does | WordClass.Would);

    /// <summary>"Pause Ines", "remind anna", "rappelle à Anna".</summary>
    private bool IsObject(int i)
    {
        var verb = _message.Is(i - 1, WordClass.Whose) ? i - 2 : i - 1;
        return _message.Is(verb, WordClass.AsksWhom)
            || (_message.Is(verb, WordClass.ActsOn) && (_message[i].Capital || _message.Is(i, LexiconTag.Everybody)));
    }
}
