using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Advice;
using CioCoachBot.Coach.Advice.Rules;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Opens the one thing worth doing beside the question: the promise, the invitation, a day to plan, the form of a log.</summary>
internal sealed class OpenWorth : ITurnHandler
{
    private const int DaysAhead = 7;

    public IReadOnlyList<string> Verbs => [CardVerbs.PromptWorth];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var facts = await AdviceFacts.ReadAsync(context.Store, context.Leader, context.Now);
        if (WorthButton.Read(context.Form).Key is not { } key || AdviceRules.Find(facts, key) is not { } thing)
        {
            return context.OutOfDate();
        }

        var view = await WorthViews.OfAsync(thing, facts, context.Store);
        return thing switch
        {
            { Promise: { } promise } => [TurnContext.Opened(PromiseDueCard.Build(
                new PromiseDueCard.View { Promise = promise, Customer = view.Customer!, Today = context.Today, IsEarly = true },
                context.Texts))],
            { Invitation: { } invitation } => [new Reply.Say(
                PartnerRequestCard.Build(
                    new PartnerRequestCard.View { Request = invitation, From = view.Partner ?? string.Empty, Today = context.Today },
                    context.Texts),
                CardKey.Request(invitation))],
            { Customer: { } customer } => [TurnContext.Opened(PlanContactCard.Build(
                new PlanContactCard.View { Customer = customer, Day = context.Today.PlusDays(DaysAhead), Today = context.Today },
                context.Texts))],
            { Rule: ListeningRule.Name } => [TurnContext.Opened(LogFormCard.Build(
                new LogFormCard.View
                {
                    Customers = facts.Customers,
                    Today = context.Today,
                    Form = LogForm.On(context.Today).WithMinutes(thing.Minutes) with { Approach = Approach.DigitalListening, Mode = Mode.Digital },
                },
                context.Texts))],
            _ => context.OutOfDate(),
        };
    }
}
