using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.Customers;

/// <summary>
/// "Rename Contoso to Contoso Pharma": everybody's contacts carry the name, so that an admin gives it, as how a customer is engaged.
/// </summary>
internal sealed class RenameCustomer : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.CustomerRename];

    public IReadOnlyList<Intent> Intents => [Intent.RenameCustomer];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var texts = context.Texts;
        var pressed = RenameButton.Read(context.Form);
        var (old, wanted) = context.IsPress ? (null, pressed.Name) : (context.Said!.About, context.Said.Customer);
        if (!context.Turn.Actor.IsAdmin)
        {
            return [context.Aside(context.IsPress ? texts["Routing.AdminOnlyButton"] : texts["Customers.Rename.Admin", old, wanted])];
        }

        var customers = await context.CustomersAsync();
        var customer = context.IsPress ? customers.FirstOrDefault(one => one.Id == pressed.Customer) : customers.Named(old!);
        if (customer is null || wanted is null)
        {
            return context.IsPress ? context.OutOfDate() : [context.Aside(texts["Customers.Rename.Unknown", old])];
        }

        var name = CustomerName.Written(wanted);
        if (CustomerRules.CheckName(name, Departments.Known) is { } refusal)
        {
            return [context.Aside(texts.Sentence(refusal))];
        }

        if (customers.Named(name) is { } other && other.Id != customer.Id)
        {
            return [context.Aside(texts["Customers.Rename.Taken", other.Name, customer.Name])];
        }

        await context.Store.Customers.SaveAsync(customer with { Name = name });
        var back = RenameButton.Values(customer.Id, customer.Name);
        context.Did(CardVerbs.CustomerRename, back.Select(static pair => (pair.Key, pair.Value)));
        return [context.Answer(context.Notice(
            texts["Customers.Rename.Done", customer.Name, name], new CardButton(texts["Logging.Undo"], CardVerbs.CustomerRename, back)))];
    }
}
