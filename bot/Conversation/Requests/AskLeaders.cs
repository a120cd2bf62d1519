using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.Requests;

/// <summary>
/// A partner speaks first: asks a leader or everybody who meets a customer, invites one along, offers to teach. Of everybody, the partner
/// learns only who answers: not who was asked, nor how many.
/// </summary>
internal sealed class AskLeaders : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.AskLeader, Intent.InviteLeader, Intent.TeachLeader];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var texts = context.Texts;
        if (await WantedRequest.RoleAsync(context) is not { } role)
        {
            return [context.Aside(texts["Requests.ForPartners"])];
        }

        var said = context.Said!;
        var wanted = new WantedForm
        {
            Kind = said.Intent switch
            {
                Intent.AskLeader => RequestKind.Question,
                Intent.InviteLeader => RequestKind.Visit,
                _ => RequestKind.TeachIn,
            },
            Words = RequestRules.Words(said.Request?.Words),
            Customer = said.Customer,
            Day = said.Intent == Intent.InviteLeader ? said.Date : null,
        };
        if (Missing(wanted, context) is { } missing)
        {
            return [context.Aside(missing)];
        }

        return said.Request?.Whom is { } name ? await ToNamedAsync(name, wanted, role, context)
            : wanted.Kind == RequestKind.Question ? await ToAllAsync(wanted, role, context)
            : [context.Aside(texts["Requests.NameOne"])];
    }

    /// <summary>What is still to be said; null where all is.</summary>
    private static string? Missing(WantedForm wanted, TurnContext context) => wanted switch
    {
        { Kind: RequestKind.Question, Words.Length: 0 } => context.Texts["Requests.WhatToAsk"],
        { Kind: RequestKind.Visit, Customer: null } => context.Texts["Requests.WhichCustomer"],
        { Kind: RequestKind.Visit, Day: null } => context.Texts["Requests.WhichDay"],
        { Kind: RequestKind.Visit } when CustomerRules.CheckName(wanted.Customer, Departments.Known) is { } refusal =>
            context.Texts.Sentence(refusal),
        _ => null,
    };

    private static async ValueTask<IReadOnlyList<Reply>> ToNamedAsync(
        string name, WantedForm wanted, PartnerRole role, TurnContext context)
    {
        var leaders = await context.Store.Leaders.AllAsync();
        var meant = LeaderNames.Find(leaders, name);
        if (meant is [var only] && LeaderNames.Is(only, name))
        {
            return await WantedRequest.SendAsync(only, wanted, role, context);
        }

        return meant.Count == 0
            ? [context.Aside(context.Texts["Requests.NobodyOfThatName", context.Texts.Numbers.Quoted(name)])]
            : [context.Answer(WhichLeaderCard.Build(
                new WhichLeaderCard.View
                {
                    Said = name,
                    Leaders = [.. meant.Select(static leader => new WhichLeaderCard.Choice(leader.Id, leader.Name))],
                    Wanted = wanted,
                },
                context.Texts))];
    }

    private static async ValueTask<IReadOnlyList<Reply>> ToAllAsync(WantedForm wanted, PartnerRole role, TurnContext context)
    {
        if (wanted.Customer is null || (await context.CustomersAsync()).Named(wanted.Customer) is not { } customer)
        {
            return [context.Aside(context.Texts["Requests.WhoMeetsWhom"])];
        }

        var contacts = await context.Store.Interactions.BetweenAsync(context.Today.PlusDays(-RequestRules.DaysOfMeeting), context.Today);
        var meeting = contacts.Where(contact => contact.Customer == customer.Id).Select(static contact => contact.Leader).ToHashSet();
        var replies = new List<Reply> { context.Answer(WantedRequest.Sent(context.Texts["Requests.SentToAll", customer.Name], context)) };
        foreach (var leader in await context.Store.Leaders.AllAsync())
        {
            if (meeting.Contains(leader.Id) && leader.Id != context.Me
                && await WantedRequest.HindranceAsync(leader, context, toAll: true) is null)
            {
                replies.Add(await WantedRequest.AskAsync(leader, wanted, role, context, toAll: true));
            }
        }

        return replies;
    }
}
