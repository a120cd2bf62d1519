using System.Text;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Words of a clause that say a contact did not take place.</summary>
/// <param name="From">The first token.</param>
/// <param name="Length">Tokens.</param>
/// <param name="IsWish">True where it was only wished for or missed by the speaker: the customer follows.</param>
/// <param name="IsOpen">True where the wish may still come true: "ought to see".</param>
/// <param name="IsAwaited">True where the customer was waited for, who may stand before the words, too.</param>
/// <param name="IsAlone">True where the clause says no more than that nobody was there: "nobody came".</param>
internal readonly record struct NotHappened(
    int From, int Length, bool IsWish, bool IsOpen = false, bool IsAlone = false, bool IsAwaited = false)
{
    /// <summary>The value of wishes that may still come true.</summary>
    private const int Open = 1;

    /// <summary>The value of wishes that only an accent tells from what was: "müsste", "musste".</summary>
    private const int OpenWithAccent = 3;
    private const int WithAccent = 4;

    /// <summary>The value of phrases that are said of meetings alone.</summary>
    private const int Sure = 1;

    /// <summary>The value of phrases that stand at the head of their clause.</summary>
    private const int Head = 2;

    /// <summary>The value of phrases beside a word of waiting, trying or going there: "for nothing".</summary>
    private const int Waited = 3;

    /// <summary>The words in a clause, or null where there are none or they tell of something else.</summary>
    public static NotHappened? In(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark is not (Mark.None or Mark.Approach or Mark.Mode))
            {
                continue;
            }

            if (WishAt(message, i, out var wish) && wish.Length >= message.LongestPlain(i) && IsOurs(message, from, i))
            {
                return new NotHappened(i, wish.Length, IsWish: true, IsOpen: wish.Value is Open or OpenWithAccent);
            }

            if (message.Is(i, LexiconTag.Awaits) && IsOurs(message, from, i) && Awaits(message, from, to, i))
            {
                return new NotHappened(i, 1, IsWish: true, IsAwaited: true);
            }

            // "nobody cancelled"
            if (message.Find(i, LexiconTag.Fell, out var fell) && !message.Is(i - 1, PromiseWord.Nothing)
                && (fell.Value != Head || (IsHead(message, from, i) && IsAll(message, i + fell.Length, to)))
                && (fell.Value != Waited || HasWaited(message, from, to))
                && (fell.Value == Sure || IsOfContact(message, from, to, i, fell.Length)))
            {
                return new NotHappened(i, fell.Length, IsWish: false, IsAlone: fell.Value == Head);
            }
        }

        return null;
    }

    /// <summary>Words at the token that wish for what may still come.</summary>
    public static bool IsOpenWish(Message message, int i) => WishAt(message, i, out var wish) && wish.Value is Open or OpenWithAccent;

    /// <summary>"our CMO could not make it": a partner stayed away.</summary>
    public static NotHappened? OfPartner(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.Find(i, LexiconTag.Fell, out var fell) && IsPartner(message, from, i))
            {
                return new NotHappened(i, fell.Length, IsWish: false);
            }
        }

        return null;
    }

    /// <summary>"cut short", "only half of it".</summary>
    public static bool IsUnclear(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.Is(i, LexiconTag.Unclear))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The speaker wished it, not the customer: "they wanted to see the roadmap" is what was learned.</summary>
    private static bool IsOurs(Message message, int from, int cue)
    {
        for (var i = from; i < cue; i++)
        {
            // "With Contoso one really ought to talk"
            var isSubject = message[i].Mark == Mark.Customer && !(i > from && message[i - 1].Mark == Mark.Customer)
                && !IsLed(message, i) && !message.Is(i - 1, LexiconTag.Place);
            if (isSubject || (message.Is(i, LexiconTag.Voice) && message[i].Mark == Mark.None))
            {
                return false;
            }
        }

        return true;
    }

    private static bool WishAt(Message message, int i, out Hit wish) =>
        message.Find(i, LexiconTag.Wished, out wish)
        && (wish.Value is not (OpenWithAccent or WithAccent) || HasAccent(message, i, i + wish.Length));

    private static bool HasAccent(Message message, int from, int to) => !Ascii.IsValid(message.Said(from, to));

    /// <summary>A word before a customer that makes it the object: with, at.</summary>
    public static bool IsLed(Message message, int customer) =>
        message.Is(customer - 1, LexiconTag.With) || message.Is(customer - 1, LexiconTag.AtPlace);

    /// <summary>"Waited for Contoso", "auf Contoso gewartet", "à attendre Contoso", and nothing that took place after all.</summary>
    private static bool Awaits(Message message, int from, int to, int verb)
    {
        var isAwaited = false;
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark == Mark.Customer && (i == from || message[i - 1].Mark != Mark.Customer))
            {
                isAwaited |= i == verb + 1 || message.Is(i - 1, WordClass.For) || message.Is(i - 1, LexiconTag.Place);
            }
            else if (i > verb && message.Is(i, LexiconTag.Met) && message[i].Mark == Mark.None)
            {
                return false;
            }
        }

        return isAwaited;
    }

    /// <summary>Nothing follows that would make it a matter of theirs: "no answer from support".</summary>
    private static bool IsAll(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark == Mark.None && (message.Is(i, LexiconTag.Of) || message.Is(i, LexiconTag.Voice)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasWaited(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.Is(i, LexiconTag.Measure) || message.Is(i, LexiconTag.Travels) || message.Is(i, LexiconTag.Met))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHead(Message message, int from, int i) => i == from || (i == from + 1 && message.Is(from, LexiconTag.And));

    /// <summary>The meeting fell through, not a project or an order: the clause names nothing else.</summary>
    private static bool IsOfContact(Message message, int from, int to, int cue, int length)
    {
        var (unknown, hasMeeting) = (0, false);
        for (var i = from; i < to && !message.Is(i, WordClass.Reason); i++)
        {
            if (i >= cue && i < cue + length)
            {
                continue;
            }

            if (message.Is(i, LexiconTag.Next) && message[i].Mark == Mark.None && i < cue)
            {
                return false;
            }

            // "never came to our event", "support never picked up"
            var isOurs = i > cue && message.Is(i, LexiconTag.Own)
                && !message.Is(i + 1, LexiconTag.Approach) && !message.Is(i + 1, LexiconTag.Meets);
            var isService = i == from && i < cue && message.Find(i, LexiconTag.Approach, out var service) && (Approach)service.Value
                is Approach.Support or Approach.Observation or Approach.DigitalListening;
            if (isOurs || isService || message.Is(i, LexiconTag.Theirs) || (i > from && i < cue && message.Is(i, LexiconTag.Voice)
                && !message.Is(i, LexiconTag.Filler) && IsPeople(message, i)))
            {
                return false;
            }

            var mark = message[i].Mark;
            hasMeeting |= message.Is(i, LexiconTag.Approach) || message.Is(i, LexiconTag.Meets);
            unknown += mark == Mark.None && message.IsWord(i) && message.Longest(i) == 0 ? 1 : 0;
        }

        return !IsPartner(message, from, cue) && (unknown == 0 || (hasMeeting && unknown == 1));
    }

    /// <summary>"two of the users cancelled": somebody there, not the contact.</summary>
    private static bool IsPeople(Message message, int i) => message[i].Mark == Mark.None && !message.Is(i - 1, LexiconTag.And);

    /// <summary>Of all who were named before, the partner last.</summary>
    private static bool IsPartner(Message message, int from, int cue)
    {
        for (var i = cue - 1; i >= from; i--)
        {
            if (message[i].Mark is Mark.Partner or Mark.Customer)
            {
                return message[i].Mark == Mark.Partner;
            }
        }

        return false;
    }
}
