using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>Which words of a message may be a name: capitals, and no meaning of their own.</summary>
internal readonly struct NameWords(Message message)
{
    /// <summary>Where everything is in capitals, capitals say nothing.</summary>
    private readonly bool _shouts = !message.Text.AsSpan().ContainsAnyInRange('a', 'z');

    public bool Begins(int i) =>
        message.IsWord(i) && message[i].Mark == Mark.None && message[i].Capital && message[i].WordLength > 1
        && !message.Is(i, LexiconTag.Title) && !message.Is(i, LexiconTag.Weekday) && !message.Is(i, LexiconTag.Month)
        && (message.Longest(i) == 0 || (!_shouts && (BeginsPair(i) || IsOnlyUnit(i) || IsOnlyName(i))));

    /// <summary>After the last word of the name that begins at the token.</summary>
    public int End(int i)
    {
        var to = i + 1;
        while (message.Has(to))
        {
            if (Begins(to) || (!_shouts && (Continues(to) || IsForm(to))))
            {
                to++;
            }
            else if (message.IsSign(to, '&') && message.Has(to + 1) && (Begins(to + 1) || Continues(to + 1)))
            {
                to += 2;
            }
            else
            {
                break;
            }
        }

        return to;
    }

    /// <summary>"City Power", "First Up": ordinary words with capitals, one after the other, are a name too.</summary>
    private bool BeginsPair(int i) =>
        !message[i].AllCaps && message.Has(i + 1) && Continues(i + 1) && !IsSlot(i)
        && !message.Is(i, LexiconTag.Approach) && !message.Is(i, LexiconTag.Mode) && !message.Is(i, LexiconTag.Own);

    /// <summary>"30 minutes with Target", "called Target": a word of commands with a capital, where a customer is named.</summary>
    private bool IsOnlyName(int i)
    {
        var isLed = message.Is(i - 1, LexiconTag.With) || (message.Is(i - 1, LexiconTag.Met) && i == 1);
        if (!isLed || message[i].AllCaps || message.Language.Has(LanguageTrait.CapitalNouns))
        {
            return false;
        }

        foreach (var hit in message.HitsAt(i))
        {
            if (hit.Length == 1 && hit.Tag is not (LexiconTag.Cue or LexiconTag.NoName))
            {
                return false;
            }
        }

        return message.Is(i, LexiconTag.Cue);
    }

    /// <summary>"With HR": a unit in capitals counts nothing where it has no number.</summary>
    private bool IsOnlyUnit(int i)
    {
        foreach (var hit in message.HitsAt(i))
        {
            if (hit.Tag != LexiconTag.Unit)
            {
                return false;
            }
        }

        return message[i].AllCaps;
    }

    private bool Continues(int i) =>
        message[i] is { Capital: true, AllCaps: false, Mark: Mark.None } && !IsSlot(i) && !message.Language.Has(LanguageTrait.CapitalNouns);

    /// <summary>"Dupont SA", "Pérez SL": a form in capitals, whatever else the word may be.</summary>
    private bool IsForm(int i) => message[i] is { AllCaps: true, Mark: Mark.None } && message.Is(i, WordClass.CompanyForm);

    private bool IsSlot(int i)
    {
        foreach (var hit in message.HitsAt(i))
        {
            if (hit.Tag is LexiconTag.Weekday or LexiconTag.Month or LexiconTag.Day or LexiconTag.Unit or LexiconTag.NoName
                or LexiconTag.Partner or LexiconTag.AccountTeam or LexiconTag.With)
            {
                return true;
            }
        }

        return false;
    }
}
