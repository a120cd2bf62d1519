using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Cards.Words;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;
using NodaTime;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>A contact to come: nothing is logged, and the coach asks how it went once it has passed.</summary>
internal sealed class PlanContact : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Plan];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var contacts = context.Said!.Interactions;
        var replies = new List<Reply>();
        foreach (var contact in contacts.Count == 0 ? [new ParsedContact()] : contacts)
        {
            replies.Add(await PlanAsync(contact, context));
        }

        return replies;
    }

    private static async ValueTask<Reply> PlanAsync(ParsedContact contact, TurnContext context)
    {
        if (contact.Candidates.Count > 0)
        {
            var names = contact.Candidates.Prepend(contact.Customer).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            return context.Aside($"More than one fits: {Listing.And(names)}. Say it again with the full name, and I will ask how it went.");
        }

        if (PlannedContact.Check(contact.Date, contact.Customer, context.Today) is { } refusal)
        {
            return context.Aside(context.Texts.Sentence(refusal));
        }

        var plan = new PlannedContact(context.Me, contact.Date!.Value, contact.Customer!);
        var askAt = plan.AskAt(context.Leader.Zone);
        await context.Store.Agenda.PlanAsync(DueKind.PlannedContact, plan.Subject, askAt);
        var asked = FutureDays.Day(askAt.InZone(context.Leader.Zone).Date, context.Today);
        return context.Answer(NoticeCards.Of(
            $"Noted: {plan.Customer} {On(plan.Date, context.Today)}. I will ask {asked} morning how it went.",
            new CardButton("Do not ask", CardVerbs.PlanDrop, new Dictionary<string, string>(StringComparer.Ordinal) { ["date"] = Days.Input(plan.Date), ["customer"] = plan.Customer })));
    }

    private static string On(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) is 0 or 1 or 7 ? FutureDays.Day(day, today) : "on " + FutureDays.Day(day, today);
}
