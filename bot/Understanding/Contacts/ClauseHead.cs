using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Contacts;

/// <summary>What the first words of a clause say of the rest of it.</summary>
internal static class ClauseHead
{
    /// <summary>"… 15 min, | that our visit on May 12 is off": what was told in the contact, not the contact.</summary>
    public static bool IsWhatWasSaid(Message message, int from) =>
        from > 0 && message.Is(from, WordClass.InsightLink) && message.Is(from + 1, LexiconTag.Own);

    /// <summary>"No decision", "neue Einkäuferin": two words that say something together, and take nothing back.</summary>
    public static bool IsDescribed(Clause clause)
    {
        var (message, first) = (clause.Message, clause.From);
        if (clause.IsUnknown(first) && message.Find(clause.To - 1, LexiconTag.Cue, out var praise) && Cue.Intent(praise) == Intent.Thanks)
        {
            // "Stimmung gut"
            return true;
        }

        return message.IsWord(first) && message[first].Mark == Mark.None && clause.IsUnknown(clause.To - 1)
            && !message.Is(clause.To - 1, WordClass.Corrects)
            && (message.Is(first, PromiseWord.Nothing) || message.Is(first, LexiconTag.Not) || message.Is(first, LexiconTag.Filler));
    }

    /// <summary>"'Undo' | is the button that their users miss": what is said of quoted words.</summary>
    public static bool FollowsQuoted(Clause clause) =>
        clause.Message.IsMarked(clause.From - 2, Mark.Told) && !clause.Has(Mark.Minutes) && !clause.Has(Mark.Day)
        && (clause.Message.Is(clause.From, LexiconTag.Being) || clause.Message.Is(clause.From, WordClass.Does)
            || clause.Message.Is(clause.From, LexiconTag.Measure));

    /// <summary>"Co-creation session | on the booking app": how it was, and behind it on what.</summary>
    public static int? AfterApproach(Clause clause)
    {
        var about = clause.From;
        while (about < clause.To && clause.Message.IsMarked(about, Mark.Approach))
        {
            about++;
        }

        var isHow = about > clause.From;
        about += clause.Message.Is(about, LexiconTag.Filler) && !clause.Message.Is(about, LexiconTag.Place) ? 1 : 0;
        return isHow && about + 1 < clause.To && clause.Message.Is(about, LexiconTag.Place) ? about : null;
    }
}
