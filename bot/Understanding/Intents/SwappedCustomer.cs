using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// "No, 15 min was Ostermann, not Fenwick", "nicht Proseware, das war Northwind": one name for another in a contact of the log, and
/// nothing beside but what tells which contact is meant.
/// </summary>
/// <param name="Meant">Who it was.</param>
/// <param name="Denied">Who it was not.</param>
internal sealed record SwappedCustomer(string Meant, string Denied)
{
    private const int LongestSmall = 2;

    public static SwappedCustomer? Of(Message message, SlotMatches slots)
    {
        if (slots.Lengths.Count > 0 && slots.Days.Count > 0)
        {
            // Who, how long and when is a contact of its own.
            return null;
        }

        var names = new List<NamedCustomer>(2);
        for (var i = 0; i < message.Count;)
        {
            if (NameAt(message, slots, i) is { } name)
            {
                names.Add(name);
                i = name.To;
            }
            else if (IsBeside(message, i))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        if (names.Count != 2)
        {
            return null;
        }

        var denied = IsDenied(message, names[1].From) ? 1 : IsDenied(message, names[0].From) ? 0 : -1;
        return denied >= 0 && names[1 - denied].Name is { } meant && names[denied].Name is { } other && meant != other
            ? new SwappedCustomer(meant, other)
            : null;
    }

    /// <summary>A customer who was named, or a capitalised name that no table explains.</summary>
    private static NamedCustomer? NameAt(Message message, SlotMatches slots, int i)
    {
        if (slots.Named.Find(customer => customer.From == i) is { } named)
        {
            return named;
        }

        var to = i;
        while (message.IsWord(to) && message[to].Capital && message[to].Mark is Mark.None or Mark.Aside && message.Longest(to) == 0
            && !Languages.Is(message.Word(to), WordClass.Corrects | WordClass.Was | WordClass.Denies))
        {
            to++;
        }

        return to > i ? NewName.Of(message, i, to) : null;
    }

    private static bool IsBeside(Message message, int i)
    {
        if (message.IsSign(i))
        {
            return message[i].Sign is not ('\n' or '?');
        }

        return message[i].Mark is Mark.Minutes or Mark.Day || message.IsNumber(i)
            || message.Is(i, WordClass.Corrects | WordClass.Was | WordClass.Denies | WordClass.Instead | WordClass.InsteadOf
                | WordClass.But | WordClass.DeniedLead | WordClass.One | WordClass.For)
            || (message.Is(i, LexiconTag.Filler) && message[i].WordLength <= LongestSmall) || message.Is(i, PromiseWord.Nothing)
            || message.Is(i, LexiconTag.With) || message.Is(i, LexiconTag.On) || message.Is(i, LexiconTag.Article)
            || message.Is(i, LexiconTag.Entry) || message.Is(i, LexiconTag.Last)
            || message.Is(i, PromiseWord.The) || message.Is(i, WordClass.The);
    }

    /// <summary>"Not Fenwick", "nicht mit Fenwick", "no fue con Fenwick", "instead of Fenwick".</summary>
    private static bool IsDenied(Message message, int name)
    {
        if (message.Is(name - 1, WordClass.From))
        {
            return false;
        }

        if (Denial.Is(message, name) || message.Is(name - 1, WordClass.Instead))
        {
            return true;
        }

        var i = name - 1;
        while (i >= 0 && !message.IsSign(i) && !message.Is(i, WordClass.Denies) && IsBeside(message, i))
        {
            i--;
        }

        return message.Is(i, WordClass.Denies);
    }
}
