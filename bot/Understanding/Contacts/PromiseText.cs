using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Finds where the text of a promise begins, behind the words that promise it.</summary>
internal static class PromiseText
{
    public static int Start(Message message, int from, int to)
    {
        var verb = from;
        while (verb < to && !message.Is(verb, LexiconTag.Promise)
            && (message.Is(verb, WordClass.Speaker | WordClass.Would) || message.Is(verb, PromiseWord.Auxiliary)))
        {
            verb++;
        }

        if (message.Find(verb, LexiconTag.Promise, out var cue) && verb + cue.Length <= to)
        {
            from = verb;
            from = Verb(message, from, cue) ?? (KeepsVerb(message, from, cue) ? from + 1 : from + cue.Length);
        }

        from = Titled.After(message, from, to);
        while (from < to && (message[from].Mark == Mark.Customer || message.IsSign(from) || message.Is(from, WordClass.PromiseLink)))
        {
            from++;
        }

        return from;
    }

    /// <summary>"ich rufe sie an" keeps its verb, without which nothing is said.</summary>
    private static int? Verb(Message message, int from, Hit cue)
    {
        for (var i = from; i < from + cue.Length; i++)
        {
            if (message.Is(i, PromiseWord.Verb))
            {
                return i > from && message.Is(i - 1, PromiseWord.Whom) ? i - 1 : i;
            }
        }

        return null;
    }

    /// <summary>"will send the draft" keeps its verb: it is what was promised.</summary>
    private static bool KeepsVerb(Message message, int from, Hit cue) =>
        cue.Length > 1 && message.Is(from, WordClass.PromiseAuxiliary) && !message.Is(from + cue.Length - 1, WordClass.PromiseOnly);
}
