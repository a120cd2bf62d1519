using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The leader says who should hear an insight of which nothing was sure; it is proposed to them at once, and remembered.</summary>
internal sealed class ChooseHearer : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpWho];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var (contact, role) = HearerButton.Read(context.Form);
        return await context.Contacts.FindAsync(contact) is { Interaction: { DeletedAt: null, Insight: not null } } logged
            ? [await context.ConfirmAsync(await context.Contacts.ChooseHearerAsync(logged, role), Confirmation.Saved)]
            : context.OutOfDate();
    }
}
