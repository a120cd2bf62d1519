using System.Text;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>Observation and digital listening, which need no customer: of whom or where is their segment.</summary>
internal static class Listening
{
    /// <summary>A word of observing or reading among these tokens.</summary>
    public static bool Is(Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.Find(i, LexiconTag.Approach, out var approach)
                && (Approach)approach.Value is Approach.Observation or Approach.DigitalListening)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"shoppers Berlin store", "app store reviews": the words of the facts that name somebody; null without.</summary>
    public static string? Segment(Message message, Segments segments, ParsedContact contact)
    {
        if (contact is not { Customer: null, Candidates.Count: 0, Approach: Approach.Observation or Approach.DigitalListening })
        {
            return null;
        }

        var segment = new StringBuilder();
        var covered = 0;
        for (var i = 0; i < message.Count; i++)
        {
            if (segment.Length > 0 && ClauseEnd.IsAt(message, i) && IsNoPromise(message, i + 1))
            {
                break;
            }

            covered = message.Find(i, LexiconTag.Observes, out var verb) ? Math.Max(covered, i + verb.Length) : covered;
            if (i >= covered && segments.IsFact(i) && Names(message, i))
            {
                segment.Append(segment.Length > 0 ? " " : "").Append(message.Said(i, i + 1));
            }
        }

        return segment.Length > 0 ? segment.ToString() : null;
    }

    /// <summary>"…, didn't promise anything".</summary>
    private static bool IsNoPromise(Message message, int from)
    {
        var (isDenied, isPromise) = (false, false);
        for (var i = from; i < message.Count && !ClauseEnd.IsAt(message, i); i++)
        {
            isDenied |= message.Is(i, PromiseWord.Nothing);
            isPromise |= message.Is(i, LexiconTag.Promise) || message.Is(i, LexiconTag.NotPromise) || message.Is(i, WordClass.PromiseOnly);
        }

        return isDenied && isPromise;
    }

    private static bool Names(Message message, int i)
    {
        if (!message.IsWord(i) || message[i].Mark is not (Mark.None or Mark.Approach or Mark.Mode))
        {
            return false;
        }

        var isSmall = message.Is(i, LexiconTag.Place) || message.Is(i, LexiconTag.Own) || message.Is(i, LexiconTag.Article)
            || message.Is(i, LexiconTag.Number) || message.Is(i, LexiconTag.And) || message.Is(i, LexiconTag.Of)
            || message.Is(i, LexiconTag.On) || message.Is(i, LexiconTag.With) || message.Is(i, LexiconTag.Met)
            || message.Is(i, LexiconTag.Theirs) || message.Is(i, LexiconTag.Question) || message[i].WordLength == 1;
        var isNoun = message.Find(i, LexiconTag.Voice, out var voice) && voice.Length == 1;
        var isEmpty = message[i].Mark == Mark.None && message.Is(i, LexiconTag.Filler) && !isNoun;
        return !isSmall && !isEmpty;
    }
}
