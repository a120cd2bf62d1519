using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Views;

/// <summary>What waits for an admin: who says that they are a partner, how customers should be engaged, which channels would get the digest.</summary>
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
        var customers = await store.Customers.AllAsync();
        return
        [
            .. from proposal in await store.EngagementProposals.AllAsync()
               let customer = customers.FirstOrDefault(customer => customer.Id == proposal.Customer)
               where customer is not null && proposal.Leader != admin.Id
               let name = people.FirstOrDefault(person => person.Id == proposal.Leader)?.Name ?? texts["Routing.Colleague"]
               select new DirectMessage(admin.Id, About(proposal, customer, name, texts), MessageKey.Engagement(admin.Id, proposal)),
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

    private static AdaptiveCard About(EngagementProposal proposal, Customer customer, string name, Localizer texts)
    {
        var data = EngagementButton.Data(proposal);
        var asked = texts[
            "Customers.Engagement.Ask", name, customer.Name, CustomerCard.Line(proposal.Of(customer), texts), CustomerCard.Line(customer, texts)];
        return NoticeCards.Of(
            texts,
            proposal.Reason is { } reason ? $"{asked} {texts["Customers.Engagement.Reason", texts.Numbers.Quoted(reason)]}" : asked,
            new CardButton(texts["Administration.Agree"], CardVerbs.CustomerAgree, data),
            new CardButton(texts["Administration.Refuse"], CardVerbs.CustomerRefuse, data));
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
