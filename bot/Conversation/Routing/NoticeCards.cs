using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Short answers.</summary>
internal static class NoticeCards
{
    public static AdaptiveCard Of(Localizer texts, string text, params IReadOnlyList<CardButton> buttons) =>
        NoticeCard.Build(new NoticeCard.View { Text = text, Buttons = buttons }, texts);
}
