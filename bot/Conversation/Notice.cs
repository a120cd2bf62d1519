using CioCoachBot.Cards;

namespace CioCoachBot.Conversation;

/// <summary>Short answers.</summary>
internal static class Notice
{
    public static AdaptiveCard Of(string text, params IReadOnlyList<CardButton> buttons) =>
        NoticeCard.Build(new NoticeCard.View { Text = text, Buttons = buttons });
}
