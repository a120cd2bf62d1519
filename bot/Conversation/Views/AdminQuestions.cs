using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Views;

/// <summary>What waits for an admin: who says that they are a partner, and which channels would get the digest.</summary>
internal static class AdminQuestions
{
    /// <summary>To every admin whom the coach has met and can reach; the others are asked when they come.</summary>
    public static async ValueTask<IReadOnlyList<DirectMessage>> ToAllAsync(ICoachStore store)
    {
        var questions = new List<DirectMessage>();
        foreach (var admin in (await store.People.AllAsync()).Where(static person => person is { IsAdmin: true, Reachable: true }))
        {
            questions.AddRange(await ForAsync(store, admin));
        }

        return questions;
    }

    /// <summary>To one admin.</summary>
    public static async ValueTask<IReadOnlyList<DirectMessage>> ForAsync(ICoachStore store, Person admin)
    {
        var texts = Localizer.For(admin.ReadsIn);
        var people = await store.People.AllAsync();
        var partners = await store.Partners.AllAsync();
        return
        [
            .. from person in people
               where person.Claims is not null && person.Id != admin.Id
               let role = person.Claims!.Value
               select new DirectMessage(
                   admin.Id, About(person, role, partners.FirstOrDefault(one => one.Role == role), texts), MessageKey.Claim(admin.Id, person)),
            .. from channel in await store.DigestChannels.WaitingAsync()
               let name = people.FirstOrDefault(person => person.Id == channel.InstalledBy)?.Name ?? texts["Routing.Colleague"]
               select new DirectMessage(admin.Id, About(channel, name, texts), MessageKey.ChannelAsked(admin.Id, channel), CardKey.Channel(admin.Id, channel.Id)),
        ];
    }

    private static AdaptiveCard About(Person person, PartnerRole role, Partner? holder, Localizer texts)
    {
        var data = ClaimButton.Data(person.Id, role);
        var claim = texts["Administration.Claim", person.Name, texts.Terms.The(role)];
        return NoticeCards.Of(
            texts,
            holder is null ? claim : $"{claim} {texts["Administration.ClaimHeld", holder.Person.Name]}",
            new CardButton(texts["Administration.Agree"], CardVerbs.ClaimAgree, data),
            new CardButton(texts["Administration.Refuse"], CardVerbs.ClaimRefuse, data));
    }

    private static AdaptiveCard About(DigestChannel channel, string name, Localizer texts)
    {
        var data = ChannelButton.Values(channel.Id);
        return NoticeCards.Of(
            texts,
            texts["Administration.Channel", name, channel.Name ?? texts["Digests.General"]],
            new CardButton(texts["Administration.Allow"], CardVerbs.DigestAllow, data),
            new CardButton(texts["Administration.Refuse"], CardVerbs.DigestRefuse, data));
    }
}
