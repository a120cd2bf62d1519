using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Where the customer stood on its journey, with one tap after the contact was saved: a change like any other.</summary>
internal sealed class ChooseStage : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogStage];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var (contact, stage, further) = StageButton.Read(context.Form);
        if (await context.Contacts.FindAsync(contact) is not { Interaction: { DeletedAt: null } interaction } logged)
        {
            return context.OutOfDate();
        }

        if (further)
        {
            var card = await Confirmation.CardAsync(
                context.Store, context.Leader, logged, ConfirmationHeadline.Saved, context.Now, furtherStages: true);
            return [context.Answer(card, logged.CardKey)];
        }

        var changed = await context.Contacts.ChangeAsync(logged, interaction with { Stage = stage });
        return [await context.ConfirmAsync(changed, ConfirmationHeadline.Saved)];
    }
}
