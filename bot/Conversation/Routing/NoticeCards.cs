using CioCoachBot.Cards;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Short answers.</summary>
internal static class NoticeCards
{
    public static AdaptiveCard Of(string text, params IReadOnlyList<CardButton> buttons) =>
        NoticeCard.Build(new NoticeCard.View { Text = text, Buttons = buttons });
}
