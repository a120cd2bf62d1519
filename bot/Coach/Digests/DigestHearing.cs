using CioCoachBot.Coach.FollowUps;

namespace CioCoachBot.Coach.Digests;

/// <summary>
/// What customers spoke of in a week: the insights that were let go, by theme. It takes them page by page, the latest first, and keeps of
/// each theme how often and where it was heard, and the latest words.
/// </summary>
/// <param name="topics">What an insight is about.</param>
internal sealed class DigestHearing(IInsightTopics topics)
{
    private const string None = "";
    private readonly Dictionary<string, Theme> _themes = new(StringComparer.Ordinal);

    /// <summary>Takes the next page.</summary>
    public void Take(IReadOnlyList<SharedInsight> page)
    {
        foreach (var shared in page)
        {
            var code = topics.Of(shared.Words) is [var strongest, ..] ? strongest.Theme : None;
            if (!_themes.TryGetValue(code, out var theme))
            {
                _themes.Add(code, theme = new());
            }

            theme.Count++;
            theme.Customers.TryAdd(shared.Customer, shared.Name);
            if (theme.Latest.Count < DigestHeard.MostQuoted)
            {
                theme.Latest.Add(new(shared.Name, shared.Words));
            }
        }
    }

    /// <summary>
    /// The themes, most often heard first; at the same number the one of more customers, then by code. What is of no theme comes last.
    /// </summary>
    /// <param name="with">Which partner has what, in the order in which it was proposed.</param>
    /// <param name="before">What was heard in the week before; null where its digest was not told.</param>
    public IReadOnlyList<DigestHeard> Ranked(IReadOnlyList<ThemeAtPartner> with, DigestHearing? before) => [.. _themes
        .OrderBy(static one => one.Key == None)
        .ThenByDescending(static one => one.Value.Count)
        .ThenByDescending(static one => one.Value.Customers.Count)
        .ThenBy(static one => one.Key, StringComparer.Ordinal)
        .Select(one => new DigestHeard(
            one.Key == None ? null : one.Key,
            one.Value.Count,
            [.. one.Value.Customers.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)],
            one.Value.Latest,
            one.Key == None ? null : With(one.Key, one.Value, with))
        {
            CountBefore = before is null || one.Key == None ? null : before._themes.GetValueOrDefault(one.Key)?.Count ?? 0,
        })];

    /// <summary>The role whose holder has the theme from one of these customers: sent, accepted or done.</summary>
    private static Leaders.PartnerRole? With(string code, Theme theme, IReadOnlyList<ThemeAtPartner> with) => with
        .Where(one => string.Equals(one.Theme, code, StringComparison.Ordinal) && theme.Customers.ContainsKey(one.Customer))
        .Select(static one => (Leaders.PartnerRole?)one.Role)
        .FirstOrDefault();

    private sealed class Theme
    {
        public int Count { get; set; }

        public Dictionary<CustomerId, string> Customers { get; } = [];

        public List<DigestInsight> Latest { get; } = [];
    }
}
