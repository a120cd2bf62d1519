using System.Globalization;
using CioCoachBot.Coach.FollowUps.Topics;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;
using NodaTime.Text;

namespace CioCoachBot.Coach.FollowUps;

/// <summary>The message that a partner would get, in the leader's voice: what was heard, where else, one thing to do by a day, and what the leader brings.</summary>
internal static class FollowUpDraft
{
    private const int LongestQuotation = 400;
    private const int MostNamed = 3;
    private static readonly LocalDatePattern Day = LocalDatePattern.Create("dddd d MMMM", CultureInfo.InvariantCulture);

    /// <summary>The draft.</summary>
    /// <param name="theme">What it is about.</param>
    /// <param name="interaction">Where it was heard.</param>
    /// <param name="customer">The customer's name.</param>
    /// <param name="before">Where the theme came up before, once for each time, latest first.</param>
    /// <param name="due">The day asked for.</param>
    public static string Of(Theme theme, Interaction interaction, string customer, IReadOnlyList<string> before, LocalDate due)
    {
        var elsewhere = FollowUpReason.Others(customer, before).Take(MostNamed).ToList();
        var also = elsewhere.Count == 0 ? "" : $" In the last {FollowUpRules.DaysRemembered} days the same subject came up at {And(elsewhere)}.";
        return $"{After(interaction)} {customer}: “{Sentence(Quotation(interaction.Insight ?? ""))}”{also} {theme.Ask} by {Day.Format(due)}? {Offer(theme.Role)}";
    }

    /// <summary>What was typed in haste, quoted as a sentence: a capital first and a full stop last.</summary>
    private static string Sentence(string words) => words.Length == 0
        ? words
        : char.ToUpperInvariant(words[0]) + words[1..] + (words[^1] is '.' or '!' or '?' or '…' ? "" : ".");

    /// <summary>The insight in one line, cut between two words where it is long.</summary>
    private static string Quotation(string insight)
    {
        var line = string.Join(' ', insight.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = line is ['"' or '“' or '„', .. var inner, '"' or '”' or '“'] ? inner : line;
        if (line.Length <= LongestQuotation)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', LongestQuotation - 1);
        end = end > 0 ? end : LongestQuotation - (char.IsHighSurrogate(line[LongestQuotation - 1]) ? 1 : 0);
        return line[..end].TrimEnd(',', ';', ':', ' ') + " …";
    }

    private static string After(Interaction interaction) => (interaction.Approach, interaction.Mode) switch
    {
        (Approach.StrategicAccountVisit, _) => "From my visit to",
        (Approach.AdvisoryBoard, _) => "From the advisory board with",
        (Approach.CoCreation, _) => "From our workshop with",
        (Approach.CioOnLoan, _) => "From my time on loan to",
        (Approach.Support, _) => "From helping",
        (Approach.Observation, _) => "From watching how it goes for",
        (Approach.DigitalListening, _) => "From reading along at",
        (_, Mode.Phone or Mode.Video) => "From my call with",
        _ => "From my talk with",
    };

    private static string Offer(PartnerRole role) => role switch
    {
        PartnerRole.Cmo => "I bring the data.",
        PartnerRole.Cco => "I bring the system side.",
        _ => "I bring the technical side, and join you there if it helps.",
    };

    private static string And(List<string> names) => names is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} and {last}" : names[0];
}
