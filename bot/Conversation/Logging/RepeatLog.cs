using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Logging;

/// <summary>
/// Logs a usual contact for today at one tap, beside the weekly question, which stays; of a week that is over, for the day of the question; or the last contact again, or after one look
/// those of a week.
/// </summary>
internal sealed class RepeatLog : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LogRepeat];

    public bool Logs => true;

    public IReadOnlyList<Intent> Intents => [Intent.Repeat];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var customers = await context.CustomersAsync();
        var flow = new LogFlow(context, customers);
        var form = LogForm.On(AskedButton.Read(context.Form).Before(context.Today) ?? context.Today);
        if (context.Said?.Period is { } week)
        {
            return [await new RepeatedWeek(context, customers).AskAsync(week)];
        }

        if (context.IsPress)
        {
            var usual = RepeatButton.Read(context.Form);
            form = form with { Customer = usual.Customer, PickedMinutes = usual.Minutes };
        }
        else if (await context.Contacts.LastAsync() is { Interaction: var last })
        {
            var said = context.Said!;
            form = LogForm.Of(
                last with { Date = context.Today, Insight = null, Shareable = false, Minutes = said.Minutes ?? last.Minutes }, []);
            form = said.Customer is { } name ? form.Said(name, customers) : form;
            var wrong = ParsedDraft.Wrong(said, said.Minutes, said.Date, context.Today);
            return await flow.AnswerAsync(
                new LogDraft { Form = wrong?.Field == LogForm.MinutesInput ? form.WithMinutes(null) : form, Wrong = wrong });
        }

        var replies = await flow.AnswerAsync(new LogDraft { Form = form, FromForm = true, Hint = context.Texts["Logging.UnknownRepeat"] });
        return context.IsPress ? await BesideQuestion.AnswerAsync(context, replies) : replies;
    }
}
