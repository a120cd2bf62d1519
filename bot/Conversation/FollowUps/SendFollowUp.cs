using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// Sends a follow-up to the partner, as the leader left the draft, which is in the partner's language. Where nobody can receive it, the leader gets the text to copy.
/// </summary>
internal sealed class SendFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpSend];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await OwnFollowUp.FindAsync(context) is not { } own)
        {
            return context.OutOfDate();
        }

        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me, context.Texts);
        var holder = lines.Holder(own.FollowUp.Role);
        if (holder is not { Reachable: true })
        {
            return await own.AnswerAsync(context, showDraft: true);
        }

        var message = DraftForm.Read(context.Form) ?? lines.Draft(own.FollowUp, own.Logged.Interaction);
        var step = FollowUpSteps.Send(own.FollowUp, holder.Id, message, context.Now);
        if (step.Value is not { } sent)
        {
            return [context.Aside(context.Texts.Sentence(step.Refusals[0]))];
        }

        if (sent != own.FollowUp)
        {
            await context.Store.FollowUps.SaveAsync(sent);
            await FollowUpReminder.PlanAsync(context.Store, sent, holder, context.Now);
            context.Did(CardVerbs.FollowUpRecall, FollowUpButton.Data(sent.Id));
        }

        return
        [
            .. await own.With(sent).AnswerAsync(context),
            new DirectMessage(
                holder.Id,
                PartnerFollowUp.Card(own.With(sent), context, lines, holder),
                MessageKey.PartnerFollowUp(holder.Id, sent),
                CardKey.PartnerFollowUp(holder.Id, sent)),
        ];
    }
}
