using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Conversation.Prompts;

/// <summary>A contact to come: nothing is logged, and the coach asks how it went once it has passed.</summary>
internal sealed class PlanContact : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Plan];

    public bool Logs => true;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var contacts = context.Said!.Interactions;
        var replies = new List<Reply>();
        foreach (var contact in contacts.Count == 0 ? [new ParsedContact()] : contacts)
        {
            replies.AddRange(await PlanAsync(contact, context));
        }

        return replies;
    }

    /// <summary>Plans it and says so.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> SaveAsync(PlannedContact plan, int? minutes, TurnContext context)
    {
        var texts = context.Texts;
        var askAt = await plan.AskAtAsync(context.Store, context.Leader);
        await context.Store.Agenda.PlanAsync(DueKind.PlannedContact, plan.Subject, askAt, minutes);
        context.Did(CardVerbs.PlanDrop, Data(plan));
        var noted = texts.Ahead("Prompts.Planned", plan.Date, context.Today, plan.Customer);
        var willAsk = texts.Ahead("Prompts.WillAsk", askAt.InZone(context.Leader.Zone).Date, context.Today);
        var drop = new CardButton(texts["Prompts.DoNotAsk"], CardVerbs.PlanDrop, new PlanButton(plan.Date, plan.Customer).Data());
        var collisions = await Collisions.FindAsync(context, plan.Customer, plan.Date);
        var also = collisions.Select(other => texts["Customers.Collision", other.Name, texts.Days.Full(other.Day, context.Today)]);
        return
        [
            context.Answer(context.Notice(string.Join(' ', also.Prepend(willAsk).Prepend(noted)), drop)),
            .. await Collisions.TellAsync(context, plan.Customer, plan.Date, collisions),
        ];
    }

    /// <summary>As long as it may be said of a contact; else the form asks.</summary>
    private static int? MinutesOf(ParsedContact contact) =>
        contact.Minutes is >= InteractionRules.FewestMinutes and <= InteractionRules.MostMinutes and var minutes ? minutes : null;

    private static IEnumerable<(string Name, string Value)> Data(PlannedContact plan) =>
        new PlanButton(plan.Date, plan.Customer).Data().Select(static pair => (pair.Key, pair.Value));

    private static async ValueTask<IReadOnlyList<Reply>> PlanAsync(ParsedContact contact, TurnContext context)
    {
        var texts = context.Texts;
        if (contact.Candidates.Count > 0)
        {
            var names = contact.Candidates.Prepend(contact.Customer).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            return [context.Aside(texts["Prompts.WhichOne", texts.Numbers.And(names)])];
        }

        if (PlannedContact.Check(contact.Date, contact.Customer, Departments.Known, context.Today) is { } refusal)
        {
            return [context.Aside(texts.Sentence(refusal))];
        }

        return await SaveAsync(new PlannedContact(context.Me, contact.Date!.Value, contact.Customer!), MinutesOf(contact), context);
    }
}
