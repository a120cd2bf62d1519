using CioCoachBot.Cards;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>What is to be otherwise in a logged contact; null where it stays.</summary>
internal sealed record Correction
{
    /// <summary>The customer's name.</summary>
    public string? Customer { get; init; }

    /// <summary>True when a customer of that name is to enter the list.</summary>
    public bool AddsCustomer { get; init; }

    public LocalDate? Date { get; init; }

    public int? Minutes { get; init; }

    /// <summary>Who was there as well.</summary>
    public IReadOnlyList<PartnerRole> Partners { get; init; } = [];

    /// <summary>What was said and cannot be.</summary>
    public Refusal? Wrong { get; init; }
}

/// <summary>Corrects a logged contact on its own card, and says so in one line.</summary>
/// <param name="context">The turn.</param>
/// <param name="book">The leader's log.</param>
/// <param name="customers">The tenant's customers.</param>
internal sealed class Corrections(TurnContext context, InteractionService book, IReadOnlyList<Customer> customers)
{
    public async ValueTask<IReadOnlyList<Reply>> ApplyAsync(InteractionDetails logged, Correction correction)
    {
        var interaction = logged.Interaction;
        var known = correction.Customer is { } name ? customers.FirstOrDefault(customer => Customer.Key(customer.Name) == Customer.Key(name)) : logged.Customer;
        var refusals = InteractionRules.Check(correction.Date ?? interaction.Date, correction.Minutes ?? interaction.Minutes, null, context.Today)
            .Prepend(known is null ? CustomerRules.CheckName(correction.Customer, Departments.Known) : null)
            .Prepend(correction.Wrong)
            .OfType<Refusal>()
            .ToList();
        if (refusals.Count > 0 || (known is null && !correction.AddsCustomer))
        {
            return [context.Answer(Ask(logged, correction, known, refusals))];
        }

        known ??= await book.AddCustomerAsync(correction.Customer!);
        var changed = await book.ChangeAsync(logged, interaction with
        {
            Customer = known.Id,
            Date = correction.Date ?? interaction.Date,
            Minutes = correction.Minutes ?? interaction.Minutes,
            Partners = [.. interaction.Partners.Union(correction.Partners).Order()],
        });
        return await SayAsync(context, changed, Confirmation.Changed, Difference(logged, changed), canUndo: changed.Interaction.Version > interaction.Version);
    }

    /// <summary>The card of the contact as it stands now, in place, and one line where the leader looks.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> SayAsync(TurnContext context, InteractionDetails logged, string headline, string what, bool canUndo)
    {
        var line = $"{what} {await LeaderWeek.LineAsync(context, logged.Interaction.Date)}";
        return
        [
            new Reply.UpdateOrSay(logged.CardKey, await Confirmation.CardAsync(context.Store, context.Leader, logged, headline, context.Now)),
            context.Answer(canUndo ? NoticeCards.Of(line, new CardButton("Undo", CardVerbs.LogUndo, Step(logged))) : NoticeCards.Of(line)),
        ];
    }

    /// <summary>The data of a button on a short notice that takes back the last step.</summary>
    public static Dictionary<string, string> Step(InteractionDetails logged) => new(StringComparer.Ordinal)
    {
        ["interactionId"] = logged.Interaction.Id.ToString(),
        ["version"] = LogForm.Number(logged.Interaction.Version),
        ["brief"] = "true",
    };

    /// <summary>"Contoso, today, 1 h".</summary>
    public static string Whole(InteractionDetails logged, LocalDate today) =>
        $"{logged.Customer.Name}, {Days.Near(logged.Interaction.Date, today)}, {Durations.Of(logged.Interaction.Minutes)}";

    /// <summary>"Changed to 1 h."; all of it where more than one thing changed.</summary>
    private string Difference(InteractionDetails before, InteractionDetails after)
    {
        var (former, now) = (before.Interaction, after.Interaction);
        List<string> changed = [];
        if (former.Customer != now.Customer)
        {
            changed.Add(after.Customer.Name);
        }

        if (former.Date != now.Date)
        {
            changed.Add(Days.Near(now.Date, context.Today));
        }

        if (former.Minutes != now.Minutes)
        {
            changed.Add(Durations.Of(now.Minutes));
        }

        var came = now.Partners.Except(former.Partners).Select(Terms.The).ToList();
        return (changed.Count, came.Count) switch
        {
            (0, 0) => $"It says so already: {Whole(after, context.Today)}.",
            (1, 0) => $"Changed to {changed[0]}.",
            (0, _) => $"Changed: with {Listing.And(came)}.",
            _ => $"Changed: {Whole(after, context.Today)}{(came.Count > 0 ? ", with " + Listing.And(came) : string.Empty)}.",
        };
    }

    private AdaptiveCard Ask(InteractionDetails logged, Correction correction, Customer? known, List<Refusal> refusals)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        bool Refused(string field) => refusals.Exists(refusal => refusal.Field == field);
        var isNew = known is null && !Refused(LogInputs.NewCustomer);
        if (isNew)
        {
            values[LogInputs.SaidCustomer] = correction.Customer!;
        }
        else if (correction.Customer is not null && known is not null)
        {
            values[LogInputs.Customer] = known.Id.ToString();
        }

        LogForm.Put(values, LogInputs.Date, correction.Date is { } date && !Refused(LogInputs.Date) ? Days.Input(date) : null);
        if (correction.Minutes is { } minutes && !Refused(LogInputs.Minutes))
        {
            LogForm.PutMinutes(values, minutes);
        }

        LogForm.Put(values, LogInputs.Partners, Codes.Of(correction.Partners));
        return MissingCard.Build(new MissingCard.View
        {
            Draft = logged.Interaction.Id.Value,
            Edits = logged.Interaction.Id,
            Today = context.Today,
            Customer = known?.Name,
            NewCustomer = isNew ? correction.Customer : null,
            Suggested = isNew ? NearCustomers.Of(correction.Customer!, customers) : [],
            Date = correction.Date ?? logged.Interaction.Date,
            Minutes = correction.Minutes ?? logged.Interaction.Minutes,
            AsksCustomer = known is null && !isNew,
            AsksDate = Refused(LogInputs.Date),
            AsksMinutes = Refused(LogInputs.Minutes),
            Customers = customers,
            Values = values,
            Refusals = refusals,
        });
    }
}
