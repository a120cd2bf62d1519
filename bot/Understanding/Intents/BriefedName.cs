using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Slots;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>"Prepare me for Relecloud": whom the speaker wants to be prepared for, where no list knows the name.</summary>
internal static class BriefedName
{
    private const int LongestLowerName = 2;

    /// <summary>The name with capitals; null where nothing is left that could be one.</summary>
    public static string? Of(Message message)
    {
        var (from, to) = (-1, -1);
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Find(i, LexiconTag.Cue, out var cue) && Cue.Intent(cue) == Intent.Brief)
            {
                i += cue.Length - 1;
                continue;
            }

            if (!message.IsWord(i) || message[i].Mark is not (Mark.None or Mark.Customer) || message.Longest(i) > 0)
            {
                if (from >= 0)
                {
                    break;
                }

                continue;
            }

            (from, to) = (from < 0 ? i : from, i + 1);
        }

        return from >= 0 && (message[from].Capital || to - from <= LongestLowerName) ? NewName.Of(message, from, to).Name : null;
    }
}
