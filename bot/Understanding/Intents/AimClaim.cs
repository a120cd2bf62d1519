using System.Collections.Frozen;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// "It was about innovation", "they are evaluating": what the last contact was for, where its customer stands on its journey, and how what
/// was heard is meant. Every word must be one of these, so that nothing that was heard is taken for it.
/// </summary>
internal static class AimClaim
{
    private const int LongestPhrase = 4;

    private static readonly FrozenDictionary<string, string> Phrases = LexiconFile.OfEveryLanguage("aims")
        .SelectMany(line => line.Phrases, (line, phrase) => (Phrase: phrase, line.Tag))
        .GroupBy(one => one.Phrase, StringComparer.Ordinal)
        .ToFrozenDictionary(static one => one.Key, static one => Strongest(one.Select(static of => of.Tag)), StringComparer.Ordinal);

    public static bool Is(Survey survey) => !survey.IsQuestion && Of(survey.Message) is not null;

    /// <summary>What is said of the contact, or null.</summary>
    public static Said? Of(Message message)
    {
        var said = new Said(null, null, null);
        var isClaim = false;
        for (var at = 0; at < message.Count;)
        {
            if (message.IsMarked(at, Mark.Customer) || message.IsSign(at))
            {
                at++;
                continue;
            }

            if (Longest(message, at) is not var (tag, length))
            {
                return null;
            }

            at += length;
            isClaim |= tag is "Is" or "About";
            if (Enum.TryParse<Purpose>(tag, out var purpose))
            {
                said = said.Purpose is null ? said with { Purpose = purpose } : Said.Unclear;
            }
            else if (Enum.TryParse<JourneyStage>(tag, out var stage))
            {
                said = said.Stage is null ? said with { Stage = stage } : Said.Unclear;
            }

            else if (Enum.TryParse<InsightStance>(tag, out var stance))
            {
                said = said.Stance is null ? said with { Stance = stance } : Said.Unclear;
            }

            if (said == Said.Unclear)
            {
                return null;
            }
        }

        return isClaim && said is not { Purpose: null, Stage: null, Stance: null } ? said : null;
    }

    /// <summary>What means something is that in every language, whatever fills sentences in another.</summary>
    private static string Strongest(IEnumerable<string> tags) =>
        tags.OrderBy(static tag => tag is "Filler" or "Told" or "About" or "Is").ThenBy(static tag => tag is not ("Is" or "About")).First();

    private static (string Tag, int Length)? Longest(Message message, int at)
    {
        (string, int)? longest = null;
        var phrase = string.Empty;
        for (var length = 1; length <= LongestPhrase && message.IsWord(at + length - 1)
            && !message.IsMarked(at + length - 1, Mark.Customer); length++)
        {
            phrase = length == 1 ? message.Word(at).ToString() : string.Concat(phrase, " ", message.Word(at + length - 1));
            if (Phrases.TryGetValue(phrase, out var tag))
            {
                longest = (tag, length);
            }
        }

        return longest;
    }

    /// <param name="Purpose">What it was for; null where not said.</param>
    /// <param name="Stage">Where the customer stands; null where not said.</param>
    /// <param name="Stance">How what was heard is meant; null where not said.</param>
    internal sealed record Said(Purpose? Purpose, JourneyStage? Stage, InsightStance? Stance)
    {
        /// <summary>Two of a kind are no answer.</summary>
        public static Said Unclear { get; } = new((Purpose)(-1), null, null);
    }
}
