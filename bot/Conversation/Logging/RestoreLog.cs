using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Brings back a contact that was taken back, or all contacts of one message.</summary>
internal sealed class RestoreLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogRestore];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (ContactsButton.Read(context.Form).Ids is { Count: > 0 } ids)
        {
            return await AllAsync(context, ids);
        }

        var button = ContactButton.Read(context.Form);
        var logged = await context.Contacts.FindAsync(button.Id);
        if (InteractionRules.CheckRestore(logged?.Interaction, context.Now) is { } refusal)
        {
            return [context.Aside(context.Texts.Sentence(refusal))];
        }

        var restored = await context.Contacts.RestoreAsync(logged!);
        return
        [
            .. button.IsBrief
                ? await context.SayAsync(
                    restored, ConfirmationHeadline.Restored, context.Line("Logging.RestoredLine", restored), canUndo: false)
                : [await context.ConfirmAsync(restored, ConfirmationHeadline.Restored)],
            .. await TakenBackWithContact.TellAgainAsync(context, logged!, restored),
        ];
    }

    /// <summary>All that can be restored; refused where none can.</summary>
    private static async ValueTask<IReadOnlyList<Reply>> AllAsync(TurnContext context, IReadOnlyList<Guid> ids)
    {
        InteractionDetails? last = null;
        var told = new List<Reply>();
        foreach (var id in ids)
        {
            var logged = await context.Contacts.FindAsync(id);
            if (InteractionRules.CheckRestore(logged?.Interaction, context.Now) is null)
            {
                last = await context.Contacts.RestoreAsync(logged!);
                told.AddRange(await TakenBackWithContact.TellAgainAsync(context, logged!, last));
            }
        }

        return last is null
            ? [context.Aside(context.Texts.Sentence(InteractionRules.CheckRestore(null, context.Now)!))]
            : [await context.ConfirmAsync(last, ConfirmationHeadline.Restored), .. told];
    }
}
