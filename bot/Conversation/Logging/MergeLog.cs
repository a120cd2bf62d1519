using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>What was about to be logged is logged already: it stays at one, and what was said anew is added to it.</summary>
internal sealed class MergeLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogSame];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var customers = await context.CustomersAsync();
        if (await context.Contacts.FindAsync(ContactButton.Read(context.Form).Id) is not { Interaction.DeletedAt: null } logged)
        {
            return context.OutOfDate();
        }

        var result = LogChecks.Check(LogForm.Read(context.Form), customers, context.Today);
        var merged = result.Value is not { } entry ? logged : await context.Contacts.AddToAsync(logged, entry);
        if (merged is null)
        {
            return [context.Aside(context.Texts["Logging.TogetherTooLong"])];
        }

        context.LeaveUndoToLog();
        var isSame = merged.Interaction.Version == logged.Interaction.Version && merged.Promises.Count == logged.Promises.Count;
        return isSame
            ? [context.Answer(context.Notice(context.Line("Logging.StaysOne", merged)))]
            :
            [
                new Reply.UpdateOrSay(merged.CardKey, await context.ConfirmationAsync(merged, ConfirmationHeadline.Changed)),
                context.Answer(context.Notice(context.Line("Logging.StaysOneAdded", merged))),
            ];
    }
}
