using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>To an admin in the personal chat: where the digest goes, and which channel waits for a yes.</summary>
internal static class DigestChannels
{
    public static async ValueTask<Reply> SayAsync(TurnContext context)
    {
        var texts = context.Texts;
        var active = (await context.Store.DigestChannels.AllAsync()).Where(static channel => channel is { Active: true, Installed: true }).ToList();
        var allowed = active.FindAll(static channel => channel.AllowedBy is not null);
        var waiting = active.FindAll(static channel => channel.AllowedBy is null);
        var goes = allowed.Count == 0 ? texts["Digests.GoesNowhere"] : texts["Digests.GoesTo", texts.Numbers.And([.. allowed.Select(channel =>
            texts["Digests.GoesWhen", ChannelDecision.NameOf(channel, texts), texts.Days.Every(channel.Day, channel.Time)])])];
        var waits = waiting.Count == 0
            ? ""
            : " " + texts["Digests.WaitsForYou", texts.Numbers.And([.. waiting.Select(channel => texts["Digests.Channel", ChannelDecision.NameOf(channel, texts)])])];
        return new Reply.Say(context.Notice(goes + waits, waiting is [var one]
            ?
            [
                new CardButton(texts["Administration.Allow"], CardVerbs.DigestAllow, ChannelButton.Values(one.Id)),
                new CardButton(texts["Administration.Refuse"], CardVerbs.DigestRefuse, ChannelButton.Values(one.Id)),
            ]
            : []));
    }
}
