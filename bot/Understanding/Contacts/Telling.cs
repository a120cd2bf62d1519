using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Finds words of telling in a clause: "learned that", "about", "they".</summary>
internal static class Telling
{
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
            var start = AfterLead(clause, i, longest) ?? (IsVoice(clause, i, longest) ? i : null);
            if (start is { } told)
            {
                return hadCustomer && TellsAlready(clause, i) ? clause.From : told;
            }
        }

        return null;
    }

    private static int? AfterLead(Clause clause, int i, int longest)
    {
        if (!clause.Message.Find(i, LexiconTag.Lead, out var lead) || lead.Length < longest || i + lead.Length >= clause.To)
        {
            return null;
        }

        var next = i + lead.Length;
        return clause.Message[next].Mark is Mark.Minutes or Mark.Day or Mark.Time || clause.Message.IsNumber(next) ? null : next;
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

    /// <summary>True where a clause without facts says something before its word of telling, too: "two of their users left".</summary>
    private static bool TellsAlready(Clause clause, int word)
    {
        var isContent = false;
        for (var i = clause.From; i < word; i++)
        {
            if (clause.Message[i].Mark != Mark.None)
            {
                return false;
            }

            isContent |= clause.IsUnknown(i) || clause.Message.Is(i, LexiconTag.Number) || clause.Message.Is(i, LexiconTag.Not);
        }

        return isContent;
    }
}
