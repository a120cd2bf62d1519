using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Words of a clause that say a contact did not take place.</summary>
/// <param name="From">The first token.</param>
/// <param name="Length">Tokens.</param>
/// <param name="IsWish">True where it was only wished for or missed by the speaker: the customer follows.</param>
internal readonly record struct NotHappened(int From, int Length, bool IsWish)
{
    /// <summary>The value of phrases that are said of meetings alone.</summary>
    private const int Sure = 1;

    /// <summary>The words in a clause, or null where there are none or they tell of something else.</summary>
    public static NotHappened? In(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message[i].Mark is not (Mark.None or Mark.Approach or Mark.Mode))
            {
                continue;
            }

            if (message.Find(i, LexiconTag.Wished, out var wish) && IsOurs(message, from, i))
            {
                return new NotHappened(i, wish.Length, IsWish: true);
            }

            if (message.Find(i, LexiconTag.Fell, out var fell) && (fell.Value == Sure || IsOfContact(message, from, to, i, fell.Length)))
            {
                return new NotHappened(i, fell.Length, IsWish: false);
            }
        }

        return null;
    }

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
            if (message[i].Mark == Mark.Customer || (message.Is(i, LexiconTag.Voice) && message[i].Mark == Mark.None))
            {
                return false;
            }
        }

        return true;
    }

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

            if (message.Is(i, LexiconTag.Theirs) || (i > from && i < cue && message.Is(i, LexiconTag.Voice)
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
