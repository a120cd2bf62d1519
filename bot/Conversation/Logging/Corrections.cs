using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Logging;
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

    /// <summary>How it was.</summary>
    public Mode? Mode { get; init; }

    /// <summary>Who was there as well.</summary>
    public IReadOnlyList<PartnerRole> Partners { get; init; } = [];

    /// <summary>What was said and cannot be.</summary>
    public Refusal? Wrong { get; init; }
}

/// <summary>Corrects a logged contact on its own card, and says so in one line.</summary>
/// <param name="context">The turn.</param>
/// <param name="customers">The tenant's customers.</param>
internal sealed class Corrections(TurnContext context, IReadOnlyList<Customer> customers)
{
    public async ValueTask<IReadOnlyList<Reply>> ApplyAsync(InteractionDetails logged, Correction correction)
    {
        var interaction = logged.Interaction;
        var known = correction.Customer is { } name ? customers.Named(name) : logged.Customer;
        var refusals = InteractionRules.Check(
            correction.Date ?? interaction.Date, correction.Minutes ?? interaction.Minutes, null, context.Today)
            .Prepend(known is null ? CustomerRules.CheckName(correction.Customer, Departments.Known) : null)
            .Prepend(correction.Wrong)
            .OfType<Refusal>()
            .ToList();
        if (refusals.Count > 0 || (known is null && !correction.AddsCustomer))
        {
            return [Ask(logged, correction, known, refusals)];
        }

        known ??= await context.Contacts.AddCustomerAsync(correction.Customer!);
        var changed = await context.Contacts.ChangeAsync(logged, interaction with
        {
            Customer = known.Id,
            Date = correction.Date ?? interaction.Date,
            Minutes = correction.Minutes ?? interaction.Minutes,
            Mode = correction.Mode ?? interaction.Mode,
            Partners = [.. interaction.Partners.Union(correction.Partners).Order()],
        });
        return await context.SayAsync(
            changed, ConfirmationHeadline.Changed, Difference(logged, changed), canUndo: changed.Interaction.Version > interaction.Version);
    }

    /// <summary>What changed; all of it where more than one thing did.</summary>
    private string Difference(InteractionDetails before, InteractionDetails after)
    {
        var (texts, former, now) = (context.Texts, before.Interaction, after.Interaction);
        List<string> changed = [];
        if (former.Customer != now.Customer)
        {
            changed.Add(context.Line("Logging.ChangedCustomer", after, before.Customer.Name));
        }

        if (former.Date != now.Date)
        {
            changed.Add(context.Line("Logging.ChangedDay", after, texts.Days.Near(former.Date, context.Today)));
        }

        if (former.Minutes != now.Minutes)
        {
            changed.Add(context.Line("Logging.ChangedLength", after, texts.Durations.Of(former.Minutes)));
        }

        if (former.Mode != now.Mode && now.Mode is { } mode)
        {
            changed.Add(context.Line("Logging.ChangedAlong", after, texts.Terms.Of(mode)));
        }

        var came = now.Partners.Except(former.Partners).ToList();
        return (changed.Count, came.Count) switch
        {
            (0, 0) => context.Line("Logging.SaysSo", after),
            (1, 0) => changed[0],
            (0, _) => context.Line("Logging.ChangedAlong", after, texts.Terms.Along(came)),
            (_, 0) => context.Line("Logging.ChangedWhole", after),
            _ => context.Line("Logging.ChangedWholeAlong", after, texts.Terms.Along(came)),
        };
    }

    private Reply Ask(InteractionDetails logged, Correction correction, Customer? known, List<Refusal> refusals)
    {
        bool Refused(string field) => refusals.Exists(refusal => refusal.Field == field);
        var isNew = known is null && !Refused(LogForm.NewCustomerInput);
        var form = new LogForm
        {
            Customer = correction.Customer is null ? null : known?.Id,
            SaidCustomer = isNew ? correction.Customer : null,
            Day = Refused(LogForm.DayInput) ? null : correction.Date,
            Partners = correction.Partners,
        };
        var draft = context.Contacts.NewId();
        return context.Answer(MissingCard.Build(
            new MissingCard.View
            {
                Draft = draft,
                Edits = logged.Interaction.Id,
                Today = context.Today,
                Customer = known?.Name,
                NewCustomer = isNew ? correction.Customer : null,
                Suggested = isNew ? NearCustomers.Of(correction.Customer!, customers) : [],
                Date = correction.Date ?? logged.Interaction.Date,
                Minutes = correction.Minutes ?? logged.Interaction.Minutes,
                AsksCustomer = known is null && !isNew,
                AsksDate = Refused(LogForm.DayInput),
                AsksMinutes = Refused(LogForm.MinutesInput),
                Customers = customers,
                Form = form.WithMinutes(Refused(LogForm.MinutesInput) ? null : correction.Minutes),
                Refusals = refusals,
            },
            context.Texts), context.KeyOf(draft));
    }
}
