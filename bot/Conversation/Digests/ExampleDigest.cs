using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;

namespace CioCoachBot.Conversation.Digests;

/// <summary>A digest with made-up figures, to show what one looks like.</summary>
internal static class ExampleDigest
{
    public static DigestFacts Of(IsoWeek week, Localizer texts) => new()
    {
        Week = week,
        Leaders = 6,
        Total = new DigestTotal(Minutes: 615, TargetMinutes: 720, MinutesBefore: 555, OnTarget: 3, Met: 6),
        Rows =
        [
            new DigestRow(new PersonId("1"), texts["Digests.ExampleFirst"], 150, 120, Trend.Up),
            new DigestRow(new PersonId("2"), texts["Digests.ExampleSecond"], 120, 120, Trend.Level),
            new DigestRow(new PersonId("3"), texts["Digests.ExampleThird"], 75, 120, Trend.Down),
        ],
        Heard =
        [
            new DigestHeard(
                "onboarding",
                Count: 2,
                ["Contoso", "Litware"],
                [
                    new DigestInsight("Contoso", texts["Digests.ExampleInsight"]),
                    new DigestInsight("Litware", texts["Digests.ExampleInsightToo"]),
                ],
                PartnerRole.Cco) { CountBefore = 1 },
        ],
        CustomersMet = 6,
        FollowUpsDone = 2,
        FollowUpsOpen = 3,
        PromisesKept = 1,
        PromisesDue = 2,
        PromisesBroken = 0,
        NotSeen = [new DigestNotSeen("Fabrikam", 35)],
    };
}
