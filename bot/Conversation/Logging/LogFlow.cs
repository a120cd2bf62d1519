using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Takes a contact into the log: at once where everything is certain, else after the one question that is open.</summary>
/// <param name="context">The turn.</param>
/// <param name="book">The leader's log.</param>
/// <param name="customers">The tenant's customers.</param>
internal sealed class LogFlow(TurnContext context, InteractionService book, IReadOnlyList<Customer> customers)
{
    private const int DaysRemembered = 60;
    private const int MostRecent = 4;

    /// <summary>The confirmation of what was saved, or the question.</summary>
    public async ValueTask<Reply> TakeAsync(LogDraft draft)
    {
        if (draft.Id is { } id && await context.Store.Interactions.FindAsync(new InteractionId(id)) is not null)
        {
            return await book.FindAsync(id) is { } saved ? await ConfirmAsync(saved) : context.OutOfDate()[0];
        }

        var read = LogForm.Read(AsForm(draft.Values), customers, context.Today);
        if (read.Value is not { } entry)
        {
            return draft.FromForm || read.Refusals.Any(refusal => !IsAskable(refusal)) ? Form(draft, read.Refusals) : await AskAsync(draft, read.Refusals);
        }

        if (context.IsPress && draft.Id is null && await book.PressedTwiceAsync(entry) is { } same)
        {
            return await ConfirmAsync(same);
        }

        if (entry.NewCustomer is { } name && !draft.AddsCustomer
            && (draft.Values.ContainsKey(LogInputs.SaidCustomer) || NearCustomers.Of(name, customers).Count > 0))
        {
            return Ask(draft, name, NearCustomers.Of(name, customers), []);
        }

        if (!draft.IsAnother && await book.AlikeAsync(entry) is { } alike)
        {
            return AskWhetherSame(draft, entry, alike);
        }

        return await ConfirmAsync(await book.SaveAsync(entry, draft.Id));
    }

    private async ValueTask<Reply> ConfirmAsync(InteractionDetails logged) =>
        context.Answer(await Confirmation.CardAsync(context.Store, context.Leader, logged, Confirmation.Saved, context.Now), logged.CardKey);

    private static bool IsAskable(Refusal refusal) =>
        refusal.Field is LogInputs.Customer or LogInputs.NewCustomer or LogInputs.Date or LogInputs.Minutes;

    /// <summary>The form has one input for a new name, confirmed or not.</summary>
    private static IReadOnlyDictionary<string, string> AsForm(IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(LogInputs.SaidCustomer, out var said)
            ? new Dictionary<string, string>(values.Where(value => value.Key != LogInputs.SaidCustomer), StringComparer.Ordinal) { [LogInputs.NewCustomer] = said }
            : values;

    private Reply Form(LogDraft draft, IReadOnlyList<Refusal> refusals) => context.Answer(LogFormCard.Build(new LogFormCard.View
    {
        Customers = customers,
        Today = context.Today,
        Values = AsForm(draft.Values),
        Refusals = draft.Hint is null ? refusals : [],
        Hint = draft.Hint,
    }));

    private async ValueTask<Reply> AskAsync(LogDraft draft, IReadOnlyList<Refusal> missing)
    {
        var values = draft.Values.ToDictionary(StringComparer.Ordinal);
        var said = LogForm.Text(values, LogInputs.SaidCustomer);
        var isHouse = missing.Any(refusal => refusal.Field == LogInputs.NewCustomer);
        if (isHouse)
        {
            values.Remove(LogInputs.SaidCustomer);
        }

        var name = isHouse ? null : said ?? LogForm.Text(values, LogInputs.NewCustomer);
        IReadOnlyList<Customer> suggested = name is not null ? NearCustomers.Of(name, customers)
            : draft.Candidates.Count > 0 ? [.. customers.Where(customer => draft.Candidates.Contains(customer.Name, StringComparer.Ordinal))]
            : missing is [{ Field: LogInputs.Customer }] ? await RecentAsync() : [];
        IEnumerable<Refusal> wrong = missing.Where(refusal => refusal.Field switch
        {
            LogInputs.NewCustomer => true,
            LogInputs.Date => values.ContainsKey(LogInputs.Date),
            LogInputs.Minutes => LogForm.Text(values, LogInputs.MinutesOther) is not null || LogForm.Text(values, LogInputs.Minutes) is not null,
            _ => false,
        });
        return Ask(draft with { Values = values }, name, suggested, [.. missing.Select(refusal => refusal.Field)], [.. wrong.Prepend(draft.Wrong).OfType<Refusal>()]);
    }

    private Reply Ask(LogDraft draft, string? newCustomer, IReadOnlyList<Customer> suggested, IReadOnlyList<string> asked, IReadOnlyList<Refusal>? wrong = null)
    {
        var values = draft.Values.ToDictionary(StringComparer.Ordinal);
        if (newCustomer is not null)
        {
            values.Remove(LogInputs.NewCustomer);
            values[LogInputs.SaidCustomer] = newCustomer;
        }

        var known = LogForm.Text(values, LogInputs.Customer);
        return context.Answer(MissingCard.Build(new MissingCard.View
        {
            Draft = draft.Id ?? book.NewId(),
            Today = context.Today,
            Customer = customers.FirstOrDefault(customer => customer.Id.ToString() == known)?.Name,
            NewCustomer = newCustomer,
            Suggested = suggested,
            Date = LogForm.ReadDay(LogForm.Text(values, LogInputs.Date)),
            Minutes = LogForm.ReadMinutes(values),
            Insight = LogForm.Text(values, LogInputs.Insight),
            AsksCustomer = asked.Contains(LogInputs.Customer, StringComparer.Ordinal) || asked.Contains(LogInputs.NewCustomer, StringComparer.Ordinal),
            AsksDate = asked.Contains(LogInputs.Date, StringComparer.Ordinal),
            AsksMinutes = asked.Contains(LogInputs.Minutes, StringComparer.Ordinal),
            Customers = customers,
            Values = values,
            Refusals = wrong ?? [],
        }));
    }

    private Reply AskWhetherSame(LogDraft draft, LogEntry entry, Interaction alike)
    {
        var values = AsForm(draft.Values).ToDictionary(StringComparer.Ordinal);
        values.Remove(LogInputs.NewCustomer);
        values[LogInputs.Customer] = entry.Customer!.Id.ToString();
        return context.Answer(DuplicateCard.Build(new DuplicateCard.View
        {
            Draft = draft.Id ?? book.NewId(),
            Logged = alike,
            Customer = entry.Customer.Name,
            Minutes = entry.Minutes,
            Today = context.Today,
            Insight = entry.Insight,
            Values = values,
        }));
    }

    /// <summary>Whom the leader met lately, the latest first.</summary>
    private async ValueTask<IReadOnlyList<Customer>> RecentAsync() =>
        [.. (await context.Store.Interactions.OfAsync(context.Me, context.Today.PlusDays(-DaysRemembered), context.Today))
            .Select(interaction => interaction.Customer)
            .Distinct()
            .Take(MostRecent)
            .Select(id => customers.FirstOrDefault(customer => customer.Id == id))
            .OfType<Customer>()];
}
