using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;

namespace CioCoachBot.Cards.Components;

/// <summary>
/// What a contact was for and where the customer stood on its journey: one tap each, the likely one in sight and the others when the
/// question is selected, one question at a time. What was said can be said anew.
/// </summary>
internal static class PurposeAndStage
{
    /// <summary>As many as are read at a glance: three stages, the way to the other five, and the purpose.</summary>
    private const int StagesAtOnce = 3;

    /// <param name="contact">The contact.</param>
    /// <param name="likely">What is offered first.</param>
    /// <param name="inSight">True where the card has room for one more button in sight.</param>
    /// <param name="further">True to offer the stages that are less likely.</param>
    /// <param name="texts">The reader's.</param>
    public static IEnumerable<CardElement> Of(
        Interaction contact, (Purpose Purpose, JourneyStage Stage) likely, bool inSight, bool further, Localizer texts)
    {
        var lines = new List<string>();
        var answers = new List<CardAction>();
        if (contact.Purpose is { } purpose)
        {
            lines.Add(texts["Logging.Purpose." + purpose]);
        }
        else
        {
            answers.AddRange(Purposes(contact, likely.Purpose, texts));
        }

        if (contact.Stage is { } stage)
        {
            lines.Add(Title(stage, texts));
        }
        else if (contact.Purpose is not null)
        {
            answers.AddRange(Stages(contact, likely.Stage, further, texts));
        }

        var asked = contact.Purpose is null ? texts["Logging.Purpose.Ask"] : contact.Stage is null ? texts["Logging.Stage.Ask"] : null;
        var said = string.Join(Text.Separator, lines);
        return Folded.Of(
            "purpose",
            [Text.Quiet(asked is null ? said : said.Length == 0 ? asked : said + Text.Separator + asked, Spacing.Medium)],
            [],
            inSight && answers.Count > 0,
            further ? answers : answers.Concat(Anew(contact, texts)),
            texts);
    }

    private static IEnumerable<CardAction> Purposes(Interaction contact, Purpose likely, Localizer texts) =>
        Enum.GetValues<Purpose>().OrderBy(purpose => purpose != likely).Select(purpose => Buttons.Do(
            texts["Logging.Purpose." + purpose], CardVerbs.LogPurpose, PurposeButton.Data(contact.Id, purpose)));

    /// <summary>The nearest on the journey first, and a button to the others; or those.</summary>
    private static IEnumerable<CardAction> Stages(Interaction contact, JourneyStage likely, bool further, Localizer texts)
    {
        var stages = Enum.GetValues<JourneyStage>().OrderBy(stage => Math.Abs(stage - likely)).ToList();
        var shown = further ? stages.Skip(StagesAtOnce) : stages.Take(StagesAtOnce);
        var answers = shown.Select(stage => Buttons.Do(Title(stage, texts), CardVerbs.LogStage, StageButton.Data(contact.Id, stage)));
        return further ? answers : answers.Append(Buttons.Do(texts["Logging.Stage.Further"], CardVerbs.LogStage, StageButton.ToFurther(contact.Id)));
    }

    /// <summary>What was said can be asked again.</summary>
    private static IEnumerable<CardAction> Anew(Interaction contact, Localizer texts)
    {
        if (contact.Purpose is not null)
        {
            yield return Buttons.More(texts["Logging.Purpose.Another"], CardVerbs.LogPurpose, PurposeButton.Data(contact.Id, null));
        }

        if (contact.Stage is not null)
        {
            yield return Buttons.More(texts["Logging.Stage.Another"], CardVerbs.LogStage, StageButton.Data(contact.Id, null));
        }
    }

    private static string Title(JourneyStage stage, Localizer texts)
    {
        var term = texts.Terms.Of(stage);
        return char.ToUpperInvariant(term[0]) + term[1..];
    }
}
