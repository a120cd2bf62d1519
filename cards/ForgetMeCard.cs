using CioCoachBot.Cards.Components;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Cards;

/// <summary>Asks before everything of a leader is deleted, and says what was.</summary>
public static class ForgetMeCard
{
    /// <summary>The card.</summary>
    public static AdaptiveCard Build(View view, Localizer texts)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(texts);
        var sentences = new List<string> { texts.Plural(view.Done ? "Privacy.Forgotten.What" : "Privacy.Forget.What", view.Contacts) };
        if (view.Sent > 0)
        {
            sentences.Add(texts.Plural("Privacy.Forget.Stays", view.Sent));
        }

        sentences.Add(texts[view.Done ? "Privacy.Forgotten.Anew" : "Privacy.Forget.Chat"]);
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
                        Buttons.First(texts["Privacy.Forget.Keep"], CardVerbs.DataKeep),
                        Buttons.Do(texts["Privacy.ShowData"], CardVerbs.DataExport),
                        Buttons.Do(texts["Privacy.Forget.ForGood"], CardVerbs.DataForgetNow)),
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
        /// <summary>How many contacts are kept.</summary>
        public required int Contacts { get; init; }

        /// <summary>How many follow-ups are with partners and stay there.</summary>
        public required int Sent { get; init; }

        /// <summary>True once it is done.</summary>
        public bool Done { get; init; }
    }
}
