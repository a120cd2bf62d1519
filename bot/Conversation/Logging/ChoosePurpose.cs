using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>What a contact was for, with one tap after it was saved: a change like any other.</summary>
internal sealed class ChoosePurpose : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogPurpose];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var (contact, purpose) = PurposeButton.Read(context.Form);
        if (await context.Contacts.FindAsync(contact) is not { Interaction: { DeletedAt: null } interaction } logged)
        {
            return context.OutOfDate();
        }

        var changed = await context.Contacts.ChangeAsync(logged, interaction with { Purpose = purpose });
        return [await context.ConfirmAsync(changed, ConfirmationHeadline.Saved)];
    }
}
