using System.Collections.Frozen;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Understanding.Lexicon;
using CioCoachBot.Understanding.Text;

namespace CioCoachBot.Understanding.Intents;

/// <summary>
/// "Contoso is a partnering customer because they plan with us": one customer, what it is in the terms of the field, and why. Every word
/// before the reason must be one of these, so that nothing that is told of a customer is taken for it.
/// </summary>
internal static class EngagementClaim
{
    private const int MostWordsOfSegment = 2;

    private static readonly FrozenDictionary<string, string> Words = LexiconFile.OfEveryLanguage("engagement")
        .SelectMany(line => line.Phrases, (line, word) => (Word: word, line.Tag))
        .DistinctBy(one => one.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(one => one.Word, one => one.Tag, StringComparer.Ordinal);

    public static bool Is(Survey survey) => !survey.IsQuestion && Of(survey.Message) is not null;

    /// <summary>What is said of the customer, or null.</summary>
    public static Said? Of(Message message)
    {
        var at = 0;
        while (TagAt(message, at) == "Filler")
        {
            at++;
        }

        if (!message.IsMarked(at, Mark.Customer))
        {
            return null;
        }

        while (message.IsMarked(at, Mark.Customer))
        {
            at++;
        }

        // "n'est plus", "ya no es": in some languages it is denied before.
        var isDenied = false;
        while (TagAt(message, at) is "Not" or "Filler")
        {
            isDenied |= TagAt(message, at++) == "Not";
        }

        if (TagAt(message, at) != "Is")
        {
            return null;
        }

        if (SegmentFrom(message, at + 1) is { } segment)
        {
            return segment;
        }

        var said = new Said(null, null, null);
        for (at++; at < message.Count; at++)
        {
            var tag = TagAt(message, at);
            if (message.IsSign(at) && IsTerm(TagAt(message, at + 1)))
            {
                continue;
            }

            if (tag == "Because" || message.IsSign(at))
            {
                return said.IsEmpty ? null : said with { Reason = ReasonFrom(message, at) };
            }

            switch (tag)
            {
                case "Filler" or "In":
                    break;
                case "Not":
                    isDenied = true;
                    break;
                case "Strategic":
                    said = said with { Strategic = !isDenied };
                    break;
                case not null when !isDenied && Enum.TryParse<EngagementModel>(tag, out var model):
                    said = said with { Model = model };
                    break;
                default:
                    return null;
            }
        }

        return said.IsEmpty ? null : said;
    }

    /// <summary>
    /// "In the retail segment", "to the segment retail": one or two words that mean nothing else, before or behind the word; or null.
    /// </summary>
    private static Said? SegmentFrom(Message message, int at)
    {
        var isIn = false;
        for (; TagAt(message, at) is "Filler" or "In"; at++)
        {
            isIn |= TagAt(message, at) == "In";
        }

        var (from, to) = TagAt(message, at) == "Segment" ? (at + 1, NameEnd(message, at + 1)) : (at, NameEnd(message, at));
        if (to == from || !isIn)
        {
            return null;
        }

        var end = from == at && TagAt(message, to) == "Segment" ? to + 1 : from > at ? to : 0;
        return end > 0 && (!message.Has(end) || message.IsSign(end) || TagAt(message, end) == "Because")
            ? new(null, null, ReasonFrom(message, end)) { Segment = message.Said(from, to) }
            : null;
    }

    private static int NameEnd(Message message, int at)
    {
        var end = at;
        while (end - at < MostWordsOfSegment && message.IsWord(end) && TagAt(message, end) is null && !message.IsMarked(end, Mark.Customer))
        {
            end++;
        }

        return end;
    }

    private static bool IsTerm(string? tag) => tag is "Strategic" || Enum.TryParse<EngagementModel>(tag, out _);

    private static string? TagAt(Message message, int at) =>
        message.IsWord(at) && !message.IsMarked(at, Mark.Customer) ? Words.GetValueOrDefault(message.Word(at).ToString()) : null;

    /// <summary>The words behind "because", or behind the sign that ends what was said.</summary>
    private static string? ReasonFrom(Message message, int at)
    {
        while (message.Has(at) && (message.IsSign(at) || TagAt(message, at) == "Because"))
        {
            at++;
        }

        return message.Has(at) ? message.Said(at, message.Count).TrimEnd('.', ' ') : null;
    }

    /// <param name="Model">The model; null where not said.</param>
    /// <param name="Strategic">Whether it is a strategic account; null where not said.</param>
    /// <param name="Reason">Why; null where not said.</param>
    internal sealed record Said(EngagementModel? Model, bool? Strategic, string? Reason)
    {
        /// <summary>The segment; null where not said.</summary>
        public string? Segment { get; init; }

        public bool IsEmpty => Model is null && Strategic is null;
    }
}
