using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards;

/// <summary>Asks before everything of a person is deleted, and says what was.</summary>
public static class ForgetMeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var key = view.Done ? "Privacy.Forgotten." : "Privacy.Forget.";
        List<string> sentences =
        [
            .. view.Contacts is { } contacts ? [texts.Plural(key + "What", contacts)] : Array.Empty<string>(),
            .. view.Sent > 0 ? [texts.Plural("Privacy.Forget.Stays", view.Sent)] : Array.Empty<string>(),
            .. view.Roles.Count > 0
                ? [view.Done ? texts[key + "Partner"] : texts[key + "Partner", texts.Numbers.And([.. view.Roles.Select(texts.Terms.The)])]]
                : Array.Empty<string>(),
            .. view is { Contacts: null, Roles.Count: 0 } ? [texts[key + "Person"]] : Array.Empty<string>(),
            texts[key + (view.Done ? "Anew" : "Chat")],
        ];
        var text = string.Join(' ', sentences);
        return new()
        {
            Lang = texts.Language,
            FallbackText = texts[view.Done ? "Privacy.Forgotten.Fallback" : "Privacy.Forget.Fallback", text],
            Body =
            [
                Text.Heading(texts[view.Done ? "Privacy.Forgotten" : "Privacy.Forget.Ask"]),
                Text.Line(text),
                .. view.Done
                    ? []
                    : Buttons.Rows(
                    [
                        Buttons.First(texts["Privacy.Forget.Keep"], CardVerbs.DataKeep),
                        .. view.Contacts is null ? [] : new[] { Buttons.Do(texts["Privacy.ShowData"], CardVerbs.DataExport) },
                        Buttons.Do(texts["Privacy.Forget.ForGood"], CardVerbs.DataForgetNow),
                    ]),
            ],
            Question = view.Done ? null : Question.Of(texts["Privacy.Forget.Ask"], []) with
            {
                Yes = Question.Of(Buttons.Do("", CardVerbs.DataForgetNow)),
                No = Question.Of(Buttons.Do("", CardVerbs.DataKeep)),
            },
        };
    }

    /// <summary>What the card shows.</summary>
    public sealed record View
    {
        /// <summary>How many contacts are kept of a leader; null for who is none.</summary>
        public int? Contacts { get; init; }

        /// <summary>How many follow-ups are with partners and stay there.</summary>
        public int Sent { get; init; }

        /// <summary>The partner roles that the person holds.</summary>
        public IReadOnlyList<PartnerRole> Roles { get; init; } = [];

        /// <summary>True once it is done.</summary>
        public bool Done { get; init; }
    }
}
