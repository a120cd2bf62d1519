using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Finds words of telling in a clause: "learned that", "about", "they".</summary>
internal static class Telling
{
    private const int LongestHow = 2;

    /// <summary>Where what is told begins, or null: behind words that only lead in, with words that are its subject.</summary>
    public static int? In(Clause clause, bool hadCustomer)
    {
        for (var i = clause.From; i < clause.To; i++)
        {
            if (clause.Message[i].Mark is not (Mark.None or Mark.Approach) || clause.Message[i].Kind != TokenKind.Word)
            {
                continue;
            }

            var longest = clause.Message.LongestPlain(i);
            var start = AfterLead(clause, i, longest, hadCustomer)
                ?? (IsVoice(clause, i, longest) ? AfterTimes(clause, i) ?? Sentence(clause, i, hadCustomer) : null);
            if (start is { } told)
            {
                return hadCustomer && TellsAlready(clause, i) ? clause.From : Subject(clause, i) ?? told;
            }
        }

        return null;
    }

    private static int? AfterLead(Clause clause, int i, int longest, bool hadCustomer)
    {
        if (!clause.Message.Find(i, LexiconTag.Lead, out var lead) || lead.Length < longest || i + lead.Length >= clause.To)
        {
            return null;
        }

        var next = i + lead.Length;
        var isFact = clause.Message[next].Mark is Mark.Minutes or Mark.Day or Mark.Time
            || (clause.Message[next].Mark == Mark.Customer && !hadCustomer && !clause.Part(clause.From, i).Has(Mark.Customer));
        return isFact || clause.Message.IsNumber(next) || IsFiller(clause, next) ? null : next;
    }

    /// <summary>A clause without facts is told from its beginning: "we can't recommend you".</summary>
    private static int Sentence(Clause clause, int voice, bool hadCustomer)
    {
        for (var i = clause.From; i < voice && hadCustomer; i++)
        {
            if (clause.Message[i].Mark != Mark.None || !clause.Message.IsWord(i) || clause.Message.Is(i, LexiconTag.With))
            {
                return voice;
            }
        }

        return hadCustomer ? clause.From : voice;
    }

    /// <summary>"Contoso told me on Tuesday in 25 minutes that …": the facts stand between the verb and what was told.</summary>
    private static int? AfterTimes(Clause clause, int voice)
    {
        var message = clause.Message;
        if (!message.IsMarked(voice - 1, Mark.Customer) || !message.Find(voice, LexiconTag.Voice, out var said)
            || message.IsMarked(voice + said.Length, Mark.Minutes))
        {
            return null;
        }

        int? after = null;
        for (var i = voice + said.Length; i < clause.To; i++)
        {
            if (message[i].Mark is Mark.Day or Mark.Minutes or Mark.Time)
            {
                after = i + 1;
            }
            else if (!message.Is(i, LexiconTag.Place) && !message.Is(i, LexiconTag.On) && !message.Is(i, LexiconTag.With))
            {
                break;
            }
        }

        return after < clause.To ? after : null;
    }

    private static bool IsVoice(Clause clause, int i, int longest) =>
        clause.Message.Find(i, LexiconTag.Voice, out var voice) && voice.Length >= longest && i + 1 < clause.To
        && (i == clause.From || !BelongsToFacts(clause.Message, i)) && HasContent(clause, i + voice.Length);

    /// <summary>"with their CIO", "met two people", "our customers": no subject of a sentence.</summary>
    private static bool BelongsToFacts(Message message, int i)
    {
        foreach (var hit in message.HitsAt(i - 1))
        {
            if (hit.Tag is LexiconTag.With or LexiconTag.Place or LexiconTag.Of or LexiconTag.Met or LexiconTag.Article
                or LexiconTag.Own or LexiconTag.Number or LexiconTag.Not)
            {
                return true;
            }
        }

        var isTheirs = message.Is(i, WordClass.Their) && message[i - 1].Mark == Mark.None && !message.Is(i - 1, LexiconTag.And);
        return isTheirs || message.IsNumber(i - 1) || message[i - 1].Mark == Mark.Approach;
    }

    /// <summary>"I will tell them about it".</summary>
    private static bool IsFiller(Clause clause, int from)
    {
        // "sur Teams hier" says how and when.
        var (isHow, words) = (true, 0);
        for (var i = from; i < clause.To; i++)
        {
            words += clause.Message[i].Mark == Mark.Approach ? 1 : 0;
            isHow &= clause.Message[i].Mark is Mark.Approach or Mark.Day or Mark.Minutes or Mark.Time;
        }

        return (isHow && words is > 0 and <= LongestHow)
            || (from + 1 == clause.To && clause.Message[from].Mark == Mark.None && !clause.IsUnknown(from));
    }

    private static bool HasContent(Clause clause, int from)
    {
        for (var i = from; i < clause.To; i++)
        {
            if (clause.IsUnknown(i) || clause.Message.Is(i, LexiconTag.Voice) || clause.Message[i].Mark == Mark.Approach)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True where a clause without facts says something before its word of telling, too: "two of their users left", "posts complain about
    /// our tone", "delivery on Fridays would help".
    /// </summary>
    private static bool TellsAlready(Clause clause, int word)
    {
        var (content, hasHow) = (0, false);
        for (var i = clause.From; i < word; i++)
        {
            var mark = clause.Message[i].Mark;
            if (clause.Message.Is(i, LexiconTag.With) && hasHow)
            {
                return false;
            }

            hasHow |= mark is Mark.Approach or Mark.Mode;
            if (mark is not (Mark.None or Mark.Approach or Mark.Mode))
            {
                return mark == Mark.Day && content > 0;
            }

            content += IsContent(clause, i) ? 1 : 0;
        }

        return content > 0;
    }

    /// <summary>Behind the facts, without a stop: "30 min yesterday if the app is not stable they leave" is told from "if" on.</summary>
    private static int? Subject(Clause clause, int word)
    {
        var from = word;
        while (from > clause.From && clause.Message[from - 1].Mark == Mark.None && !clause.Message.IsSign(from - 1))
        {
            from--;
        }

        for (var i = from; i < word && from > clause.From; i++)
        {
            if (clause.Message.Is(i, LexiconTag.Condition))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsContent(Clause clause, int i) =>
        clause.IsUnknown(i) || clause.Message.IsNumber(i) || clause.Message.Is(i, LexiconTag.NotPromise)
        || clause.Message.Is(i, LexiconTag.Number) || clause.Message.Is(i, LexiconTag.Not);
}
