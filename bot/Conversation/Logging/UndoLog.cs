using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>
/// Takes back the last step: a change gives way to what was before it, a log is taken out. Of the contact of the card, or of the last
/// one.
/// </summary>
internal sealed class UndoLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogUndo];

    public IReadOnlyList<Intent> Intents => [Intent.Undo];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var button = ContactButton.Read(context.Form);
        var logged = context.IsPress ? await context.Contacts.FindAsync(button.Id) : await LastAsync(context);
        if (logged is null)
        {
            return context.IsPress ? context.OutOfDate() : [context.Aside(context.Texts["Logging.NothingToTakeBack"])];
        }

        // A second press, and a card that others have overtaken, find another version: they show how it stands.
        var undone = button.Version switch
        {
            null when context.IsPress => await context.Contacts.UndoAsync(logged),
            { } version when version != logged.Interaction.Version => logged,
            _ => await context.Contacts.StepBackAsync(logged),
        };
        var onCard = context.IsPress && !button.IsBrief;
        if (undone.Interaction.DeletedAt is null)
        {
            return await BackAsync(context, undone, onCard, undone.Interaction.Version > logged.Interaction.Version);
        }

        return onCard
            ? [await context.ConfirmAsync(undone, ConfirmationHeadline.Saved), .. context.StaysWith(undone)]
            :
            [
                new Reply.UpdateOrSay(undone.CardKey, await context.ConfirmationAsync(undone, ConfirmationHeadline.Saved)),
                context.Answer(context.Notice(
                    context.Line("Logging.TakenBack", undone),
                    new CardButton(context.Texts["Logging.Restore"], CardVerbs.LogRestore, ContactButton.Brief(undone.Interaction)))),
                .. context.StaysWith(undone),
            ];
    }

    /// <summary>The last contact; the last with the customer where one was named.</summary>
    private static async ValueTask<InteractionDetails?> LastAsync(TurnContext context)
    {
        if (context.Said?.Customer is not { } name || await context.Store.Customers.FindByNameAsync(name) is not { } customer)
        {
            return await context.Contacts.LastTouchedAsync();
        }

        var with = (await context.Store.Interactions.OfAsync(context.Me, context.Today.PlusDays(-InteractionRules.DaysBack), context.Today))
            .Where(interaction => interaction.Customer == customer.Id)
            .MaxBy(static interaction => interaction.LoggedAt);
        return await context.Contacts.FindAsync(with?.Id.Value);
    }

    private static async ValueTask<IReadOnlyList<Reply>> BackAsync(
        TurnContext context, InteractionDetails logged, bool onCard, bool isChanged) => onCard
        ? [await context.ConfirmAsync(logged, isChanged ? ConfirmationHeadline.ChangedBack : ConfirmationHeadline.Saved)]
        : await context.SayAsync(
            logged,
            ConfirmationHeadline.ChangedBack,
            context.Line(isChanged ? "Logging.ChangedBackTo" : "Logging.StandsAt", logged),
            canUndo: false);
}
