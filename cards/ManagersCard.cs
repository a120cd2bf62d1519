using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>For admins: who reports to whom. Verb managers.save; inputs of <see cref="ManagersForm"/>.</summary>
public static class ManagersCard
{
    private const int MaxLines = 20;
    private const int MaxList = (CardSize.Most - 8192) / 2;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var names = view.Leaders.ToDictionary(static leader => leader.Id, static leader => leader.Name);
        var choices = view.Leaders.Select(static leader => new Choice(Text.Name(leader.Name), leader.Id.Value)).ToList();
        ChoiceSetInput List(string id, string label) => new(label, Choices.Within(choices, null, MaxList))
        {
            Id = id,
            Style = Choices.StyleFor(null),
            Placeholder = texts["Administration.NameHint"],
        };
        var reporting = view.Leaders.Where(leader => leader.Manager is { } manager && names.ContainsKey(manager)).ToList();
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts["Team.Managers.Title"],
            Body =
            [
                Text.Heading(texts["Team.Managers.Title"]),
                Text.Quiet(texts["Team.Managers.What"]),
                .. reporting.Take(MaxLines).Select(leader => Text.Rich(
                    Spacing.Small,
                    Text.Bold(Text.Name(leader.Name)),
                    Text.Run(texts["Team.Managers.Line", Text.Name(names[leader.Manager!.Value])]))),
                .. reporting.Count > MaxLines
                    ? [Text.Quiet(texts.Plural("Digests.MoreLeaders", reporting.Count - MaxLines))]
                    : Array.Empty<CardElement>(),
                List(ManagersForm.LeaderInput, texts["Team.Managers.Leader"]) with
                {
                    IsRequired = true,
                    ErrorMessage = texts["Administration.WhichLeader"],
                },
                List(ManagersForm.ManagerInput, texts["Team.Managers.Manager"]),
                .. Buttons.Rows(Buttons.First(texts["Team.Managers.Save"], CardVerbs.ManagersSave)),
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
