using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>What holds for a channel after an admin decided, with the button that decides otherwise: no old question keeps its buttons.</summary>
internal static class ChannelDecision
{
    /// <summary>To the admin who has just decided in the chat.</summary>
    public static Reply Made(TurnContext context, DigestChannel channel)
    {
        var sentence = channel.AllowedBy is null ? "Digests.Refused" : "Digests.Allowed";
        return context.Answer(Card(context.Texts[sentence, NameOf(channel, context.Texts)], channel, context.Texts), Key(context.Me, channel));
    }

    /// <summary>To an admin who decides what is decided already.</summary>
    public static async ValueTask<Reply> StandsAsync(TurnContext context, DigestChannel channel) =>
        context.Answer(
            CardOf(await WhoAsync(context.Store, channel), channel, context.Texts), Key(context.Me, channel));

    /// <summary>To every other admin who was asked, and to the same one where the decision was made in the channel.</summary>
    public static async ValueTask<IReadOnlyList<CardUpdate>> ToOthersAsync(TurnContext context, DigestChannel channel)
    {
        var who = await WhoAsync(context.Store, channel);
        return [.. (await context.Store.People.AllAsync())
            .Where(person => person.IsAdmin && !(context.InChat && person.Id == context.Me))
            .Select(admin => new CardUpdate(Key(admin.Id, channel), CardOf(who, channel, Localizer.For(admin.ReadsIn))))];
    }

    /// <summary>To an admin in a channel that one has refused: whether it shall come all the same, and not in passing.</summary>
    public static Reply AskAgain(TurnContext context, DigestChannel channel)
    {
        var texts = context.Texts;
        var card = context.Notice(
            texts["Digests.RefusedBefore"],
            new CardButton(texts["Digests.AllowAfterAll"], CardVerbs.DigestAllow, ChannelButton.ValuesAfterAll(channel.Id)),
            new CardButton(texts["Digests.Back"], CardVerbs.DigestBack));
        return context.IsPress ? new Reply.Show(card) : new Reply.Say(card);
    }

    /// <summary>The channel's name.</summary>
    public static string NameOf(DigestChannel channel, Localizer texts) => channel.Name ?? texts["Digests.General"];

    private static CardKey Key(PersonId admin, DigestChannel channel) => CardKey.Channel(admin, channel.Id);

    private static async ValueTask<string?> WhoAsync(ICoachStore store, DigestChannel channel) =>
        (channel.AllowedBy ?? channel.RefusedBy) is { Value.Length: > 0 } admin ? (await store.People.FindAsync(admin))?.Name : null;

    private static AdaptiveCard CardOf(string? who, DigestChannel channel, Localizer texts)
    {
        var sentence = channel.AllowedBy is null ? "Digests.RefusedBy" : "Digests.AllowedBy";
        return Card(texts[sentence, who ?? texts["Routing.Colleague"], NameOf(channel, texts)], channel, texts);
    }

    private static AdaptiveCard Card(string sentence, DigestChannel channel, Localizer texts) => NoticeCards.Of(
        texts,
        sentence,
        channel.AllowedBy is null
            ? new CardButton(texts["Digests.AllowAfterAll"], CardVerbs.DigestAllow, ChannelButton.ValuesAfterAll(channel.Id))
            : new CardButton(texts["Digests.NoMore"], CardVerbs.DigestRefuse, ChannelButton.Values(channel.Id)));
}
