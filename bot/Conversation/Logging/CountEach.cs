using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Counts the whole length for each of those who shared a contact. Undo gives each its share back.</summary>
internal sealed class CountEach : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogEach];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var button = ContactsButton.Read(context.Form);
        if (button.Minutes is not (>= InteractionRules.FewestMinutes and <= InteractionRules.MostMinutes and var minutes))
        {
            return context.OutOfDate();
        }

        InteractionDetails? last = null;
        foreach (var id in button.Ids)
        {
            if (await context.Contacts.FindAsync(id) is { Interaction.DeletedAt: null } logged)
            {
                last = await context.Contacts.ChangeAsync(logged, logged.Interaction with { Minutes = minutes });
            }
        }

        return last is null ? context.OutOfDate() : [await context.ConfirmAsync(last, ConfirmationHeadline.Changed, stepsBack: true)];
    }
}
