using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Slots;

/// <summary>
/// Reads a new customer's name that begins with a word of time: "May Logistics", "Friday Foods", "Midi Foods". A weekday alone at the head
/// may be the day as well: there it is a name where another day is said.
/// </summary>
internal static class TimeName
{
    /// <summary>After the name that begins at the token, or null.</summary>
    public static int? At(Message message, int i)
    {
        if (!message.IsWord(i) || message[i].AllCaps || !message[i].Capital || !message.IsWord(i + 1) || !IsName(message, i + 1)
            || !IsOfTime(message, i, out var isDay))
        {
            return null;
        }

        var isLed = message.Is(i - 1, LexiconTag.With) || IsMet(message, i) || message.Is(i - 1, LexiconTag.Of);
        var isHead = i == 0 || (message.IsSign(i - 1) && message[i].SpaceBefore)
            || message.Is(i - 1, LexiconTag.Met) || message.Is(i - 1, LexiconTag.Meets);
        if (!isLed && !(isHead && (!isDay || SaysOtherDay(message, i))))
        {
            return null;
        }

        var to = i + 2;
        while (message.IsWord(to) && IsName(message, to))
        {
            to++;
        }

        return to;
    }

    /// <summary>"Avril Dupont from Contoso", "Sunday Okafor (Contoso)": somebody there.</summary>
    public static bool IsPerson(Message message, int to) =>
        (message.Is(to, LexiconTag.Of) || message.IsSign(to, '('))
        && (message.IsMarked(to + 1, Mark.Customer) || (message.Is(to + 1, LexiconTag.Of) && message.IsMarked(to + 2, Mark.Customer)));

    /// <summary>
    /// "Friday from Contoso called", "hablé con Domingo de Contoso": one word with a capital and a customer that somebody is of. Where
    /// days have capitals, only at the head or behind a word of meeting.
    /// </summary>
    public static bool IsSomebody(Message message, int i)
    {
        var of = i + 1;
        if (!message[i].Capital || message[i].AllCaps || !message.Is(of, LexiconTag.Of) || message.Is(of, LexiconTag.AtPlace)
            || message.Is(of, LexiconTag.Ahead) || message.Is(of, LexiconTag.InYear) || message.Is(i - 1, LexiconTag.On))
        {
            return false;
        }

        var customer = message.Is(of + 1, LexiconTag.On) || message.Is(of + 1, WordClass.The) ? of + 2 : of + 1;
        return message.IsMarked(customer, Mark.Customer)
            && (i == 0 || message.Is(i - 1, LexiconTag.With) || message.Is(i - 1, LexiconTag.Met) || IsMet(message, i));
    }

    /// <summary>"Talked to …".</summary>
    private static bool IsMet(Message message, int i) =>
        message.Find(i - 2, LexiconTag.Met, out var met) && (met.Length == 2 || message.Is(i - 1, LexiconTag.RangeTo));

    /// <summary>A capital and no meaning that belongs to a contact.</summary>
    private static bool IsName(Message message, int i)
    {
        if (message[i] is not { Capital: true, Mark: Mark.None, SpaceBefore: true } || message.IsSign(i + 1, ':'))
        {
            return false;
        }

        foreach (var hit in message.HitsAt(i))
        {
            if (hit.Tag is not (LexiconTag.Filler or LexiconTag.Cue or LexiconTag.Travels or LexiconTag.Measure)
                || message.Language.Has(LanguageTrait.CapitalNouns))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfTime(Message message, int i, out bool isDay)
    {
        isDay = message.Is(i, LexiconTag.Weekday) || message.Is(i, LexiconTag.Day);
        return isDay || message.Is(i, LexiconTag.Month) || message.Is(i, LexiconTag.Noon) || message.Is(i, LexiconTag.Unit);
    }

    private static bool SaysOtherDay(Message message, int name)
    {
        for (var i = 0; i < message.Count; i++)
        {
            // "Monday Contoso 1h, Tuesday Relecloud 30 min": each day stands before its own customer.
            var isHeading = message.IsMarked(i + 1, Mark.Customer) || message.IsSign(i + 1, ':')
                || (message.IsWord(i + 1) && IsName(message, i + 1));
            if (i != name && !isHeading && (message.Is(i, LexiconTag.Day) || message.Is(i, LexiconTag.Weekday)))
            {
                return true;
            }
        }

        return false;
    }
}
