using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// "Can somebody teach me segmentation?", "I'd like to understand the funnel": a leader wants to learn what a partner knows. The coach
/// offers to ask, the likely partner first, and asks nobody by itself.
/// </summary>
internal static class LearnWords
{
    private static readonly IReadOnlyList<string> Known =
        [.. CommandWords.Of("Learn").OrderByDescending(static words => words.Length)];

    private static readonly WordsAround Around = new("LearnAround");

    /// <summary>Null where the text is no such wish, or names a customer: what is with a customer is no lesson.</summary>
    public static async ValueTask<IReadOnlyList<Reply>?> AnswerAsync(string text, TurnContext context)
    {
        if (!context.IsLeader || Subject(text) is not { } subject
            || (await context.CustomersAsync()).Any(customer => subject.Contains(customer.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var reachable = (await context.Store.Partners.AllAsync())
            .Where(partner => partner.Person.Reachable && partner.Person.Id != context.Me)
            .Select(static partner => partner.Role)
            .ToHashSet();
        if (reachable.Count == 0)
        {
            return [context.Aside(context.Texts["Requests.Learn.Nobody"])];
        }

        var likely = InsightTopics.Known.Of(subject) is [var match, ..] ? Themes.RoleOf(match.Theme) : PartnerRole.Cmo;
        var roles = Enum.GetValues<PartnerRole>().Where(reachable.Contains).OrderBy(role => role != likely);
        return
        [
            context.Answer(context.Notice(
                context.Texts["Requests.Learn.Ask", context.Texts.Numbers.Quoted(subject)],
                [
                    .. roles.Select(role => new CardButton(
                        context.Texts["Requests.Learn.Ask." + role], CardVerbs.LearnAsk, new LearnButton(role, subject).Data())),
                ])),
        ];
    }

    private static string? Subject(string text)
    {
        if (Around.Inside(text) is { } inside && Named(inside) is { } between)
        {
            return between;
        }

        var said = text.Trim().TrimStart('¿').Replace('’', '\'');
        foreach (var words in Known)
        {
            if (said.StartsWith(words, StringComparison.OrdinalIgnoreCase) && said.Length > words.Length && !char.IsLetter(said[words.Length]))
            {
                return Named(said[words.Length..]);
            }
        }

        return null;
    }

    private static string? Named(string said)
    {
        var subject = said.Trim(' ', ',', ':', '?', '.', '!');
        return subject.Any(char.IsLetter) ? RequestRules.Words(subject) : null;
    }
}
