using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>A follow-up in the hands of its partner, who takes a step.</summary>
internal static class PartnerFollowUp
{
    private const int MostOutcomes = 2;

    /// <summary>The card as the partner sees it, from the leader's turn.</summary>
    public static AdaptiveCard Card(OwnFollowUp own, TurnContext context, FollowUpLines lines, Person partner) => new HandedFollowUp(
        own.FollowUp, context.Leader, own.Logged, own.Logged.Customer.Name, lines.HeardAt(own.FollowUp)).CardFor(partner, context.Now);

    /// <summary>Asks for a word why not; the follow-up stays as it is, and so does a list on which that was pressed.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> AskWhyAsync(TurnContext context)
    {
        if (await FindAsync(context, FollowUpButton.Read(context.Form).Id) is not { } held)
        {
            return context.OutOfDate();
        }

        var card = held.Card(context.Today, context.Texts, askWhy: held.FollowUp.State == FollowUpState.Sent);
        return [OpenFollowUps.IsPressed(context) ? new Reply.Say(card, held.CardKey) : context.Answer(card, held.CardKey)];
    }

    /// <summary>The card again, with what the partner typed in its line.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> AskAsync(TurnContext context, FollowUp followUp, string line)
    {
        var held = await HandedFollowUp.ReadAsync(context.Store, followUp, context.Texts, context.Now);
        var card = held.Card(context.Today, context.Texts, lead: context.Texts["FollowUps.IsThatYourAnswer"], line: line);
        return [context.Answer(card, held.CardKey)];
    }

    /// <summary>Takes a partner's step, shows it on the partner's card and on the leader's, and tells the leader.</summary>
    public static ValueTask<IReadOnlyList<Reply>> StepAsync(TurnContext context, Func<FollowUp, Result<FollowUp>> take) =>
        StepAsync(context, FollowUpButton.Read(context.Form).Id, take);

    public static async ValueTask<IReadOnlyList<Reply>> StepAsync(
        TurnContext context, FollowUpId? id, Func<FollowUp, Result<FollowUp>> take)
    {
        if (await FindAsync(context, id) is not { } held)
        {
            return context.OutOfDate();
        }

        var step = take(held.FollowUp);
        if (step.Value is not { } next)
        {
            var refusal = step.Refusals[0];
            return refusal.Field == "why"
                ? [context.Answer(held.Card(context.Today, context.Texts, refusals: [refusal]), held.CardKey)]
                : [context.Aside(context.Texts.Sentence(refusal))];
        }

        var before = held.FollowUp;
        var changed = next != before;
        held = held with { FollowUp = next };
        if (!changed)
        {
            return await ShowAsync(context, held);
        }

        if (next.State == FollowUpState.Done)
        {
            context.Did(CardVerbs.PartnerReopen, FollowUpButton.Data(next.Id));
        }

        await context.Store.FollowUps.SaveAsync(next);
        var (joined, told) = await JointParts.MoveAsync(context.Store, held, context.Now);
        held = joined;
        var replies = await ShowAsync(context, held);
        replies.AddRange(told);
        if (held is { Leader: { } leader, Logged: not null })
        {
            replies.AddRange(await TellLeader.OfAsync(context, held, leader, before));
        }

        return replies;
    }

    /// <summary>
    /// The partner's card after a step. A press on the list answers with the list, and typed words with a line; both change the card of
    /// the follow-up as well.
    /// </summary>
    private static async ValueTask<List<Reply>> ShowAsync(TurnContext context, HandedFollowUp held)
    {
        var card = held.Card(context.Today, context.Texts);
        if (OpenFollowUps.IsPressed(context))
        {
            return [context.Answer(await OpenFollowUps.CardAsync(context)), new CardUpdate(held.CardKey, card)];
        }

        return context.IsPress || Line(held, context) is not { } line
            ? [context.Answer(card, held.CardKey)]
            : [context.Answer(line with { Question = card.Question }), new CardUpdate(held.CardKey, card)];
    }

    /// <summary>What became of it in a line, with what may be said next.</summary>
    private static AdaptiveCard? Line(HandedFollowUp held, TurnContext context) =>
        PartnerFollowUpCard.Said(held.View(context.Today, context.Texts), context.Texts) is not { } said ? null : NoticeCard.Build(
            new NoticeCard.View
            {
                Headline = held.Customer,
                Text = said.More is null ? said.Answer : $"{said.Answer} {said.More}",
                Buttons = held.FollowUp is not { State: FollowUpState.Done, Result: null } ? [] :
                [
                    .. PartnerFollowUpCard.Results(held.FollowUp, OutcomeWords.Read(held.FollowUp.Outcome).Likely, context.Texts).Take(MostOutcomes),
                    new(context.Texts["FollowUps.NotDoneYet"], CardVerbs.PartnerReopen, FollowUpButton.Values(held.FollowUp.Id)),
                ],
            },
            context.Texts);

    private static async ValueTask<HandedFollowUp?> FindAsync(TurnContext context, FollowUpId? id) =>
        id is { } value && await context.Store.FollowUps.FindAsync(value) is { } followUp && followUp.Partner == context.Me
            ? await HandedFollowUp.ReadAsync(context.Store, followUp, context.Texts, context.Now)
            : null;
}
