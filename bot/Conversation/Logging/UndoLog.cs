using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>
/// Takes back the last step: a change gives way to what was before it, a log is taken out. Of the contact of the card, or of the last
/// one, or of the last with a customer who is named. "Delete the contact with Contoso" takes that out whole.
/// </summary>
internal sealed class UndoLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogUndo];

    public IReadOnlyList<Intent> Intents => [Intent.Undo];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context.Said?.About is { } name)
        {
            return await NamedContact.LastAsync(context, name, context.Said.Date) is { } named
                ? await TakenBackAsync(context, await context.Contacts.UndoAsync(named), onCard: false)
                : [context.Aside(await NamedContact.LastAsync(context, name) is { } other
                    ? context.Line("Logging.NoneThatDay", other)
                    : context.Texts["Logging.NoneWith", name])];
        }

        var button = ContactButton.Read(context.Form);
        IReadOnlyList<InteractionDetails> last = context.IsPress
            ? await context.Contacts.FindAsync(button.Id) is { } pressed ? [pressed] : []
            : context.Said?.Customer is { } customer
                ? await NamedContact.LastAsync(context, customer) is { } with ? [with] : []
            : await context.Contacts.LastTouchedAsync();
        if (last is not [.., var logged])
        {
            return context.IsPress ? context.OutOfDate() : [context.Aside(context.Texts["Logging.NothingToTakeBack"])];
        }

        // What was changed together is changed back together.
        foreach (var other in last.SkipLast(1))
        {
            await context.Contacts.StepBackAsync(other);
        }

        // A second press, and a card that others have overtaken, find another version: they show how it stands.
        var undone = button.Version switch
        {
            null when context.IsPress => await context.Contacts.UndoAsync(logged),
            { } version when version != logged.Interaction.Version => logged,
            _ => await context.Contacts.StepBackAsync(logged),
        };
        var onCard = context.IsPress && !button.IsBrief;
        return undone.Interaction.DeletedAt is null
            ? await BackAsync(context, logged, undone, onCard)
            : await TakenBackAsync(context, undone, onCard);
    }

    /// <summary>Says what was taken back, on its card and where that is not in sight in one line.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> TakenBackAsync(TurnContext context, InteractionDetails undone, bool onCard)
    {
        context.LeaveUndoToLog();
        return onCard
            ? [await context.ConfirmAsync(undone, ConfirmationHeadline.Saved), .. await TakenBackWithContact.TellAsync(context, undone)]
            :
            [
                new Reply.UpdateOrSay(undone.CardKey, await context.ConfirmationAsync(undone, ConfirmationHeadline.Saved)),
                context.Answer(context.Notice(
                    context.Line("Logging.TakenBack", undone),
                    new CardButton(context.Texts["Logging.Restore"], CardVerbs.LogRestore, ContactButton.Brief(undone.Interaction)))),
                .. await TakenBackWithContact.TellAsync(context, undone),
            ];
    }

    private static async ValueTask<IReadOnlyList<Reply>> BackAsync(
        TurnContext context, InteractionDetails before, InteractionDetails after, bool onCard)
    {
        var isChanged = after.Interaction.Version > before.Interaction.Version;
        var isPrivate = isChanged && before.Interaction.Shareable && !after.Interaction.Shareable;
        var headline = isPrivate ? ConfirmationHeadline.PrivateAgain
            : isChanged || !onCard ? ConfirmationHeadline.ChangedBack : ConfirmationHeadline.Saved;
        var line = isPrivate ? "Logging.PrivateAgainOf" : isChanged ? "Logging.ChangedBackTo" : "Logging.StandsAt";
        return onCard
            ? [await context.ConfirmAsync(after, headline)]
            : await context.SayAsync(after, headline, context.Line(line, after), canUndo: false);
    }
}
