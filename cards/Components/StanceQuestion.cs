using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Cards.Components;

/// <summary>How what was heard is meant, to be said otherwise than its words tell.</summary>
internal static class StanceQuestion
{
    /// <param name="contact">The contact.</param>
    /// <param name="stance">How it is taken now.</param>
    /// <param name="inSight">True where the card has room for one more button in sight.</param>
    /// <param name="texts">The reader's.</param>
    public static IEnumerable<CardElement> Of(Interaction contact, InsightStance stance, bool inSight, Localizer texts) =>
        Folded.Of(
            "stance",
            [Text.Quiet(texts["Logging.Stance.Ask"], Spacing.Medium)],
            [],
            inSight,
            Enum.GetValues<InsightStance>().Where(other => other != stance).Select(other => Buttons.Do(
                texts["Logging.Stance." + other], CardVerbs.LogStance, StanceButton.Data(contact.Id, other))),
            texts);
}
