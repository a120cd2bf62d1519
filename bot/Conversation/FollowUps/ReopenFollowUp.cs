using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The leader takes back that a follow-up is done, or not wanted.</summary>
internal sealed class ReopenFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpReopen];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await OwnFollowUp.FindAsync(context) is not { } own)
        {
            return context.OutOfDate();
        }

        var step = FollowUpSteps.Reopen(own.FollowUp, context.Me);
        if (step.Value is not { } open)
        {
            return [context.Aside(context.Texts.Sentence(step.Refusals[0]))];
        }

        await context.Store.FollowUps.SaveAsync(open);
        context.LeaveUndoToLog();
        own = (await own.JoinAsync(context, open, followUp => FollowUpSteps.Reopen(followUp, context.Me))).With(open);
        return
        [
            context.Answer(context.Notice(
                context.Texts["FollowUps.OpenAgain", context.Texts.Theme(open.Theme), own.Logged.Customer.Name],
                new CardButton(context.Texts["FollowUps.WhatIsOpen"], CardVerbs.FollowUpsShow))),
            new CardUpdate(own.Logged.CardKey, await Confirmation.CardAsync(
                context.Store, context.Leader, own.Logged, Confirmation.Saved, context.Now)),
            .. await own.PartnerCardsAsync(context),
        ];
    }
}
