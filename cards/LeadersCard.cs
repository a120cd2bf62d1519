using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>For admins: who counts as a leader, and who does by mistake. Verb leaders.correct; inputs of <see cref="LeadersForm"/>.</summary>
public static class LeadersCard
{
    private const int MaxList = CardSize.Most - 4096;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var leaders = view.Leaders.Select(static leader => new Choice(Text.Name(leader.Name), leader.Id.Value)).ToList();
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts.Plural("Administration.LeadersCount", leaders.Count),
            Body =
            [
                Text.Heading(texts.Plural("Administration.LeadersCount", leaders.Count)),
                Text.Quiet(texts["Administration.LeadersWhat"]),
                new ChoiceSetInput(texts["Administration.NoLeader"], Choices.Within(leaders, null, MaxList))
                {
                    Id = LeadersForm.LeaderInput,
                    Style = Choices.StyleFor(null),
                    Placeholder = texts["Administration.NameHint"],
                    IsRequired = true,
                    ErrorMessage = texts["Administration.WhichLeader"],
                },
                .. Buttons.Rows(Buttons.First(texts["Administration.NoLeaderSave"], CardVerbs.LeadersCorrect)),
            ],
        };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The leaders.</summary>
        public required IReadOnlyList<Leader> Leaders { get; init; }
    }
}
