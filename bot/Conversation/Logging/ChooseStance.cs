using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>How what was heard is meant, where its words told it otherwise: a change like any other, and the drafts follow.</summary>
internal sealed class ChooseStance : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogStance];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var (contact, stance) = StanceButton.Read(context.Form);
        if (await context.Contacts.FindAsync(contact) is not { Interaction: { DeletedAt: null, Insight: not null } interaction } logged)
        {
            return context.OutOfDate();
        }

        if (stance is null)
        {
            var card = await Confirmation.CardAsync(
                context.Store, context.Leader, logged, ConfirmationHeadline.Saved, context.Now, asksStance: true);
            return [context.Answer(card, logged.CardKey)];
        }

        var changed = await context.Contacts.ChangeAsync(logged, interaction with { Stance = stance });
        return [await context.ConfirmAsync(changed, ConfirmationHeadline.Saved)];
    }
}
