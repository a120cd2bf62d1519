using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Elements;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>
/// For admins: who counts as a leader, by name and a page at a time, and who does by mistake; the name is searched by typing. Verbs
/// leaders.correct and leaders.show; inputs of <see cref="LeadersForm"/>.
/// </summary>
public static class LeadersCard
{
    /// <summary>How many names a page has.</summary>
    public const int NamesAPage = 12;

    private const int MaxList = CardSize.Most - 8192;

    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var count = view.Leaders.Count;
        var first = view.Page * NamesAPage;
        var shown = view.Leaders.Skip(first).Take(NamesAPage).ToList();
        var leaders = view.Leaders.Select(static leader => new Choice(Text.UnmarkedName(leader.Name), leader.Id.Value)).ToList();
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts.Plural("Administration.LeadersCount", count),
            Body =
            [
                Text.Heading(texts.Plural("Administration.LeadersCount", count)),
                .. shown.Select(static leader => Text.Rich(Spacing.Small, Text.Run(Text.Name(leader.Name)))),
                .. count > NamesAPage ? [Text.Quiet(texts["Administration.LeadersPage", first + 1, first + shown.Count, count])] : Array.Empty<CardElement>(),
                Text.Quiet(texts["Administration.LeadersWhat"], Spacing.Medium),
                new ChoiceSetInput(texts["Administration.NoLeader"], Choices.Within(leaders, null, MaxList))
                {
                    Id = LeadersForm.LeaderInput,
                    Style = Choices.StyleFor(null),
                    Placeholder = texts["Administration.NameHint"],
                    IsRequired = true,
                    ErrorMessage = texts["Administration.WhichLeader"],
                },
                .. Buttons.Rows(
                [
                    Buttons.First(texts["Administration.NoLeaderSave"], CardVerbs.LeadersCorrect),
                    .. view.Page > 0 ? [To("LeadersBefore", view.Page - 1)] : Array.Empty<CardAction>(),
                    .. first + NamesAPage < count ? [To("LeadersMore", view.Page + 1)] : Array.Empty<CardAction>(),
                ]),
            ],
        };

        ExecuteAction To(string title, int page) =>
            Buttons.WithoutInputs(texts["Administration." + title], CardVerbs.LeadersShow, LeadersForm.PageData(page));
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>The leaders, by name.</summary>
        public required IReadOnlyList<Leader> Leaders { get; init; }

        /// <summary>Which page of their names, from 0.</summary>
        public int Page { get; init; }
    }
}
