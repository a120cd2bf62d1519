using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>Plans a contact with a customer whom the coach proposed, on the day that was chosen.</summary>
internal sealed class PlanOnDay : ITurnHandler
{
    private const int DaysAhead = 7;

    public IReadOnlyList<string> Verbs => [CardVerbs.PlanMake];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var form = PlanForm.Read(context.Form);
        if ((await context.CustomersAsync()).FirstOrDefault(customer => customer.Id == form.Customer) is not { } customer)
        {
            return context.OutOfDate();
        }

        if (form.Asks)
        {
            return [TurnContext.Opened(PlanContactCard.Build(
                new PlanContactCard.View { Customer = customer, Day = context.Today.PlusDays(DaysAhead), Today = context.Today },
                context.Texts))];
        }

        return PlannedContact.Check(form.Day, customer.Name, Departments.Known, context.Today) is { } refusal
            ? [context.Answer(PlanContactCard.Build(
                new PlanContactCard.View { Customer = customer, Day = form.Day ?? context.Today, Today = context.Today, Refusals = [refusal] },
                context.Texts))]
            : await PlanContact.SaveAsync(new PlannedContact(context.Me, form.Day!.Value, customer.Name), null, context);
    }
}
