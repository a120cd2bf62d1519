using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Logging;

/// <summary>Takes a contact into the log: at once where everything is certain, else after the one question that is open.</summary>
/// <param name="context">The turn.</param>
/// <param name="customers">The tenant's customers.</param>
internal sealed class LogFlow(TurnContext context, IReadOnlyList<Customer> customers)
{
    private const int DaysRemembered = 60;
    private const int MostRecent = 4;
    private const int MostOthers = 3;

    /// <summary>The confirmation of what was saved, or the question.</summary>
    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(params IReadOnlyList<LogDraft> drafts)
    {
        var (saved, questions, fresh) = (new List<InteractionDetails>(), new List<Reply>(), new List<LogDraft>());
        foreach (var draft in drafts)
        {
            var (logged, question) = await TakeAsync(draft);
            if (logged is not null)
            {
                saved.Add(logged);
            }
            else if (question is null)
            {
                fresh.Add(draft);
            }

            if (question is not null)
            {
                questions.Add(question);
            }
        }

        if (fresh is [var one])
        {
            questions.Add(Ask(one, one.Form.Named, [], []));
        }
        else if (fresh.Count > 1)
        {
            questions.Add(AskAll(fresh));
        }

        if (saved.Count == 0)
        {
            return questions;
        }

        IReadOnlyList<InteractionId> together = saved.Count == 1 ? saved[0].Together : [.. saved.Select(
            static logged => logged.Interaction.Id)];
        var shared = saved.Count > 1 && drafts[0].SharedMinutes is { } whole && drafts.All(draft => draft.SharedMinutes == whole) ? whole : (int?)null;
        return
        [
            await context.ConfirmAsync(saved[^1] with { Together = together }, ConfirmationHeadline.Saved, sharedMinutes: shared,
                asksHeard: questions.Count == 0 && !drafts[0].FromForm),
            .. drafts[0].InsightOfAll ? HeardOfOthers(saved) : [],
            .. questions,
        ];
    }

    /// <summary>What was heard of all who were there stands once: with whom, and for the next one with a tap.</summary>
    private IReadOnlyList<Reply> HeardOfOthers(List<InteractionDetails> saved)
    {
        if (saved.Find(static logged => logged.Interaction.Insight is not null) is not { Interaction.Insight: { } heard } owner
            || saved.Where(logged => logged != owner).Take(MostOthers).ToList() is not { Count: > 0 } others)
        {
            return [];
        }

        return
        [
            TurnContext.Opened(context.Notice(
                context.Texts["Logging.HeardOnce", owner.Customer.Name],
                [.. others.Select(other => new CardButton(
                    context.Texts["Logging.HeardToo", other.Customer.Name],
                    CardVerbs.LogHeard,
                    ContactButton.WithInsight(other.Interaction, heard)))])),
        ];
    }

    /// <summary>What was saved, or the question; neither where nothing is open but whether a new customer enters the list.</summary>
    private async ValueTask<(InteractionDetails? Logged, Reply? Question)> TakeAsync(LogDraft draft)
    {
        if (draft.AsksHappened)
        {
            return (null, Ask(draft, draft.Form.SaidCustomer, [], []));
        }

        if (draft.Id is { } id && await context.Store.Interactions.FindAsync(new InteractionId(id)) is not null)
        {
            return await context.Contacts.FindAsync(id) is { } saved ? (saved, null) : (null, context.OutOfDate()[0]);
        }

        var result = LogChecks.Check(draft.Form, customers, context.Today);
        if (result.Value is not { } entry)
        {
            return (null, draft.FromForm || result.Refusals.Any(
                refusal => !IsAskable(refusal)) ? Form(draft, result.Refusals) : await AskAsync(draft, result.Refusals));
        }

        if (context.IsPress && draft.Id is null && await context.Contacts.PressedTwiceAsync(entry) is { } same)
        {
            return (same, null);
        }

        if (entry.NewCustomer is { } name && !draft.AddsCustomer && NearCustomers.Of(name, customers) is var near
            && (draft.Form.SaidCustomer is not null || near.Count > 0))
        {
            return (null, near.Count == 0 ? null : Ask(draft, name, near, []));
        }

        if (!draft.IsAnother && await context.Contacts.AlikeAsync(entry) is { } alike)
        {
            return (null, AskWhetherSame(draft, entry, alike));
        }

        return (await context.Contacts.SaveAsync(await context.OwingAsync(entry), draft.Id), null);
    }

    private static bool IsAskable(Refusal refusal) =>
        refusal.Field is LogForm.CustomerInput or LogForm.NewCustomerInput or LogForm.DayInput or LogForm.MinutesInput;

    private Reply Form(LogDraft draft, IReadOnlyList<Refusal> refusals) => context.Answer(LogFormCard.Build(
        new LogFormCard.View
        {
            Customers = customers,
            Today = context.Today,
            Form = draft.Form,
            Refusals = draft.Hint is null ? refusals : [],
            Hint = draft.Hint,
        },
        context.Texts));

    private async ValueTask<Reply> AskAsync(LogDraft draft, IReadOnlyList<Refusal> missing)
    {
        var form = draft.Form;
        if (missing.Any(static refusal => refusal.Field == LogForm.NewCustomerInput))
        {
            form = form with { SaidCustomer = null };
        }

        var name = missing.Any(static refusal => refusal.Field == LogForm.NewCustomerInput) ? null : form.Named;
        IReadOnlyList<Customer> suggested = name is not null ? NearCustomers.Of(name, customers)
            : draft.Candidates.Count > 0 ? [.. customers.Where(
                customer => draft.Candidates.Contains(customer.Name, StringComparer.Ordinal))]
            : missing is [{ Field: LogForm.CustomerInput }] ? await RecentAsync() : [];
        var wrong = missing.Where(refusal => refusal.Field switch
        {
            LogForm.NewCustomerInput => true,
            LogForm.DayInput => form.Day is not null,
            LogForm.MinutesInput => form is not { ExactMinutes: null, PickedMinutes: null },
            _ => false,
        });
        return Ask(draft with { Form = form }, name, suggested, [.. missing.Select(
            static refusal => refusal.Field)], [.. wrong.Prepend(draft.Wrong).OfType<Refusal>()]);
    }

    private Reply Ask(LogDraft draft, string? newCustomer, IReadOnlyList<Customer> suggested, IReadOnlyList<string> asked, IReadOnlyList<Refusal>? wrong = null)
    {
        bool Asks(string input) => asked.Contains(input, StringComparer.Ordinal);
        var form = newCustomer is null || draft.AddsCustomer ? draft.Form : draft.Form with { NewCustomer = null, SaidCustomer = newCustomer };
        var id = context.NewDraft(draft.Id);
        return context.Answer(
            MissingCard.Build(new MissingCard.View
            {
                Draft = id,
                Today = context.Today,
                Customer = customers.FirstOrDefault(customer => customer.Id == form.Customer)?.Name
                    ?? (draft.AddsCustomer ? form.Named : null),
                NewCustomer = draft.AddsCustomer ? null : newCustomer,
                Suggested = suggested,
                Date = form.Day,
                Minutes = form.Minutes,
                AsksCustomer = Asks(LogForm.CustomerInput) || Asks(LogForm.NewCustomerInput),
                AsksDate = Asks(LogForm.DayInput),
                AsksMinutes = Asks(LogForm.MinutesInput),
                Customers = customers,
                AsksHappened = draft.AsksHappened,
                Days = draft.Days,
                DoubtedMinutes = draft.DoubtedMinutes,
                Form = form,
                Refusals = wrong ?? [],
            }, context.Texts),
            context.KeyOf(id));
    }

    /// <summary>The new customers of one message, on one card.</summary>
    private Reply AskAll(IReadOnlyList<LogDraft> fresh) => context.Answer(ContactsToSaveCard.Build(
        new ContactsToSaveCard.View
        {
            Contacts = [.. fresh.Select(draft => new ContactsToSaveCard.Contact(
                draft.Id ?? context.Contacts.NewId(), draft.Form.Named!, draft.Form))],
            NewCustomers = [.. fresh.Select(static draft => draft.Form.Named!).Distinct(StringComparer.OrdinalIgnoreCase)],
            Today = context.Today,
        },
        context.Texts));

    private Reply AskWhetherSame(LogDraft draft, LogEntry entry, Interaction alike)
    {
        var id = context.NewDraft(draft.Id);
        return context.Answer(
            DuplicateCard.Build(new DuplicateCard.View
            {
                Draft = id,
                Logged = alike,
                Customer = entry.Customer!.Name,
                Minutes = entry.Minutes,
                Today = context.Today,
                Form = draft.Form with { Customer = entry.Customer.Id, NewCustomer = null, SaidCustomer = null },
            }, context.Texts),
            context.KeyOf(id));
    }

    /// <summary>Whom the leader met lately, the latest first.</summary>
    private async ValueTask<IReadOnlyList<Customer>> RecentAsync() =>
        [.. (await context.Store.Interactions.OfAsync(context.Me, context.Today.PlusDays(-DaysRemembered), context.Today))
            .Select(static interaction => interaction.Customer)
            .Distinct()
            .Take(MostRecent)
            .Select(id => customers.FirstOrDefault(customer => customer.Id == id))
            .OfType<Customer>()];
}
