using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Requests;

/// <summary>A partner's request with its leader, who answers.</summary>
internal sealed record ReceivedRequest(PartnerRequest Request, Person Partner)
{
    /// <summary>The request of the pressed button; null where it is not the presser's, or its partner is not known any more.</summary>
    public static async ValueTask<ReceivedRequest?> FindAsync(TurnContext context) =>
        RequestForm.Read(context.Form).Id is { } id
        && await context.Store.Requests.FindAsync(id) is { } request && request.Leader == context.Me
        && await context.Store.People.FindAsync(request.Partner) is { } partner
            ? new ReceivedRequest(request, partner)
            : null;

    /// <summary>The card as the leader sees it.</summary>
    public Reply Show(TurnContext context, string? lead = null, string? line = null, IReadOnlyList<Refusal>? refusals = null) =>
        context.Answer(
            PartnerRequestCard.Build(
                new PartnerRequestCard.View
                {
                    Request = Request,
                    From = Partner.Name,
                    Today = context.Today,
                    Lead = lead,
                    Line = line,
                    Refusals = refusals ?? [],
                },
                context.Texts),
            CardKey.Request(Request));

    /// <summary>
    /// Takes the leader's step, shows it, and tells the partner; of everybody who was asked, who has nothing to say is not told of. A
    /// leader's words go to nobody who is no partner any more.
    /// </summary>
    public static async ValueTask<IReadOnlyList<Reply>> StepAsync(
        TurnContext context, Func<PartnerRequest, string?, Result<PartnerRequest>> take)
    {
        if (await FindAsync(context) is not { } received)
        {
            return context.OutOfDate();
        }

        var line = RequestForm.Read(context.Form).Line;
        var step = take(received.Request, line);
        if (step.Value is not { } next)
        {
            return [received.Show(context, line: line, refusals: step.Refusals)];
        }

        if (next == received.Request)
        {
            return [received.Show(context)];
        }

        if (!(await context.Store.Partners.AllAsync()).Any(holder => holder.Person.Id == next.Partner))
        {
            return [context.Aside(context.Texts["Requests.NoPartnerAnyMore", received.Partner.Name])];
        }

        await context.Store.Requests.SaveAsync(next);
        context.Did(CardVerbs.UndoHelp); // What was said to somebody is not taken back.
        if (next is { State: RequestState.Accepted, Day: { } day, Customer: { } customer })
        {
            var plan = new PlannedContact(context.Me, day, customer);
            await context.Store.Agenda.PlanAsync(DueKind.PlannedContact, plan.Subject, await plan.AskAtAsync(context.Store, context.Leader));
        }

        var shown = (received with { Request = next }).Show(context);
        return next is { ToAll: true, State: RequestState.Declined } ? [shown] : [shown, News(next, received.Partner, context)];
    }

    private static DirectMessage News(PartnerRequest request, Person partner, TurnContext context)
    {
        var texts = Localizer.For(partner.ReadsIn);
        var today = context.Now.InZone(partner.Zone).Date;
        var news = texts[
            $"Requests.News.{request.Kind}.{request.State}",
            context.Leader.Name,
            texts.Numbers.Quoted(request.Words),
            request.Customer,
            request.Day is { } day ? texts.Days.Full(day, today) : null];
        var said = request.Answer is { } answer ? $"{news} {texts.Numbers.Quoted(answer)}" : news;
        return new DirectMessage(partner.Id, NoticeCards.Of(texts, said, []), MessageKey.RequestAnswered(request));
    }
}
