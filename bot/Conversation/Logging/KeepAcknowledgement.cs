using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>The customer knows already that it was heard: what is owed for that is kept with one tap, on the confirmation itself.</summary>
internal sealed class KeepAcknowledgement : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogAcknowledge];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await context.Contacts.FindAsync(ContactButton.Read(context.Form).Id) is not { Interaction.DeletedAt: null } logged)
        {
            return context.OutOfDate();
        }

        var owed = logged.Promises.FirstOrDefault(promise =>
            promise.State == PromiseState.Open && Confirmation.IsAcknowledgement(promise, context.Texts));
        if (owed is null)
        {
            return [context.Answer(await context.ConfirmationAsync(logged, ConfirmationHeadline.Saved), logged.CardKey)];
        }

        var kept = owed with { State = PromiseState.Kept, ClosedAt = context.Now };
        await context.Store.Promises.SaveAsync(kept);
        await PromiseReminder.PlanAsync(context.Store, kept, context.Leader);
        logged = logged with { Promises = [.. logged.Promises.Select(promise => promise.Id == kept.Id ? kept : promise)] };
        context.Did(CardVerbs.PromiseReopen, PromiseButton.Again(kept.Id));
        return [context.Answer(await context.ConfirmationAsync(logged, ConfirmationHeadline.Saved), logged.CardKey)];
    }
}
