using System.Globalization;
using CioCoachBot.Cards;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Team;

/// <summary>
/// An admin's scorecard of the last quarter that is over [Farland]: those who appear by name, and the others as one line where they are at
/// least as many as hide each other in a digest.
/// </summary>
internal sealed class ShowScorecard : ITurnHandler
{
    public Command? Typed => Command.Scorecard;

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var quarter = FigurePeriod.Of(FigureSpan.Quarter, context.Today).Before;
        var scores = await LeaderScore.ReadAsync(context.Store, quarter.From, quarter.To, context.Person.Zone, context.Today);
        var leaders = await context.Store.Leaders.AllAsync();
        var others = leaders.Where(leader => !leader.DigestByName)
            .Select(leader => scores.GetValueOrDefault(leader.Id))
            .OfType<LeaderScore>()
            .ToList();
        var texts = context.Texts;
        var name = string.Create(CultureInfo.InvariantCulture, $"{quarter.From.Year}-Q{quarter.Quarter}");
        List<string> lines =
        [
            texts["Team.Scorecard.Columns"] + "," + SheetText.Line(
                [.. Enum.GetValues<FollowUpResult>().Select(result => texts["FollowUps.ResultButton." + result])]),
            .. leaders.Where(leader => leader.DigestByName)
                .Select(leader => Line(name, leader.Name, scores.GetValueOrDefault(leader.Id) ?? LeaderScore.Sum([]))),
            .. others.Count(score => score.Time.Minutes > 0) >= DigestCount.FewestUnnamed
                ? [Line(name, texts["Team.Scorecard.Others"], LeaderScore.Sum(others))]
                : Array.Empty<string>(),
        ];
        if (lines.Count == 1)
        {
            return [context.Aside(texts["Team.Scorecard.Nothing", texts["Figures.QuarterName", quarter.Quarter, quarter.From.Year]])];
        }

        return
        [
            .. SheetText.Parts(lines).Select(part => new Reply.Say(ScorecardCard.Build(
                new ScorecardCard.View { Today = context.Today, Quarter = quarter, Text = part }, texts))),
        ];
    }

    private static string Line(string quarter, string leader, LeaderScore score)
    {
        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
        var (time, promises) = (score.Time, score.Promises);
        return SheetText.Line(
        [
            quarter,
            leader,
            Number(time.Minutes),
            Number(time.DirectMinutes),
            Number(time.StrategicMinutes),
            Number(time.Minutes == 0 ? 0 : (int)Math.Round(100.0 * time.StrategicMinutes / time.Minutes)),
            Number(promises.Kept),
            Number(promises.Broken),
            Number(score.FollowUpsDone),
            .. Enum.GetValues<FollowUpResult>().Select(result => Number(score.With(result))),
        ]);
    }
}
