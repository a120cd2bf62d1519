using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>"Actually it was an hour": changes what was logged last, on its own card. What is not said is asked for in the form.</summary>
internal sealed class CorrectLast : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Edit];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var said = context.Said!;
        var customers = await context.CustomersAsync();
        if (await context.Contacts.LastTouchedAsync() is not [.., var last])
        {
            return [context.Aside(context.Texts["Logging.NothingToChange"])];
        }

        return said is { Minutes: null, Date: null, Customer: null, Partners.Count: 0, Problem: null }
            ? [context.Answer(await context.FormAsync(last))]
            : await new Corrections(context, customers).ApplyAsync(last, new Correction
            {
                Customer = said.Customer,
                Date = said.Date,
                Minutes = said.Minutes,
                Partners = said.Partners,
                Wrong = ParsedDraft.Wrong(said, said.Minutes, said.Date, context.Today),
            });
    }
}
