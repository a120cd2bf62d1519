using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Views;

/// <summary>What a person is told whom an admin has taken off the leaders, and how that is set right.</summary>
internal static class TakenOff
{
    public static AdaptiveCard Notice(Localizer texts) => NoticeCards.Of(
        texts,
        texts["Administration.NoLeaderTold"],
        new CardButton(texts["Onboarding.HereFor.Leading"], CardVerbs.HereForChoose, new HereForButton(HereFor.Leading).Values()));
}
