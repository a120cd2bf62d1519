using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>A follow-up of the leader who presses, with the contact that it came from.</summary>
internal sealed record OwnFollowUp(FollowUp FollowUp, InteractionDetails Logged)
{
    /// <summary>The follow-up of the pressed button; null where there is none, or it is another leader's.</summary>
    public static ValueTask<OwnFollowUp?> FindAsync(TurnContext context) =>
        FollowUpButton.Read(context.Form).Id is { } id ? FindAsync(context, id) : ValueTask.FromResult<OwnFollowUp?>(null);

    /// <summary>Done, as it was typed.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> CompleteAsync(TurnContext context, FollowUpId id)
    {
        if (await FindAsync(context, id) is not { } own || FollowUpSteps.Complete(
            own.FollowUp, context.Me, null, context.Now).Value is not { } done)
        {
            return [context.Answer(await OpenFollowUps.CardAsync(context))];
        }

        await context.Store.FollowUps.SaveAsync(done);
        context.Did(CardVerbs.FollowUpReopen, FollowUpButton.Data(id));
        own = (await own.JoinAsync(context, done, followUp => FollowUpSteps.Complete(followUp, context.Me, null, context.Now))).With(done);
        return [.. await own.SayAsync(context, "FollowUps.DoneAt"), .. await own.PartnerCardsAsync(context)];
    }

    /// <summary>What a sentence did to it, in a line of its own, and the confirmation of the contact as it stands now.</summary>
    public async ValueTask<IReadOnlyList<Reply>> SayAsync(TurnContext context, string line) =>
    [
        context.Answer(context.Notice(
            context.Texts[line, context.Texts.About(FollowUp), Logged.Customer.Name],
            new CardButton(context.Texts["FollowUps.WhatIsOpen"], CardVerbs.FollowUpsShow))),
        new CardUpdate(Logged.CardKey, await Confirmation.CardAsync(
            context.Store, context.Leader, Logged, Confirmation.Saved, context.Now)),
    ];

    /// <summary>The leader's own follow-up with this id; null where there is none.</summary>
    public static async ValueTask<OwnFollowUp?> FindAsync(TurnContext context, FollowUpId id)
    {
        if (await context.Store.FollowUps.FindAsync(id) is not { } followUp || followUp.Leader != context.Me)
        {
            return null;
        }

        return await context.Contacts.FindAsync(followUp.Interaction.Value) is { } logged
            ? new OwnFollowUp(followUp, logged)
            : null;
    }

    /// <summary>Takes a step of the leader's; the cards of its partners show it too.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> StepAsync(TurnContext context, Func<FollowUp, Result<FollowUp>> take)
    {
        if (await FindAsync(context) is not { } own)
        {
            return context.OutOfDate();
        }

        var step = take(own.FollowUp);
        if (step.Value is not { } next)
        {
            return [context.Aside(context.Texts.Sentence(step.Refusals[0]))];
        }

        var before = own.FollowUp;
        if (next != before)
        {
            await context.Store.FollowUps.SaveAsync(next);
            context.Did(CardVerbs.FollowUpReopen, FollowUpButton.Data(next.Id));
            own = await own.JoinAsync(context, next, take);
        }

        own = own.With(next);
        return [.. await own.AnswerAsync(context), .. next == before ? [] : await own.PartnerCardsAsync(context)];
    }

    /// <summary>What a step of the leader does to the other part of a joint item: what it follows from, else the same step.</summary>
    public async ValueTask<OwnFollowUp> JoinAsync(TurnContext context, FollowUp next, Func<FollowUp, Result<FollowUp>> take)
    {
        if (JointItem.PartOf(FollowUp, Logged.FollowUps) is not { } other)
        {
            return this;
        }

        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me, context.Texts, context.Today);
        var moved = JointItem.Follow(other, next);
        moved = moved == other && (other.State == FollowUp.State || other.State == FollowUpState.Supporting)
            && (other.State != FollowUpState.Suggested || lines.Joint(FollowUp, Logged.FollowUps) is not null)
                ? take(other).Value ?? other
                : moved;
        if (moved != other)
        {
            await context.Store.FollowUps.SaveAsync(moved);
        }

        return this with { Logged = With(moved).Logged };
    }

    public OwnFollowUp With(FollowUp next) =>
        new(next, Logged with { FollowUps = [.. Logged.FollowUps.Select(other => other.Id == next.Id ? next : other)] });

    /// <summary>The card of this follow-up in its partner's chat, as it stands now.</summary>
    public async ValueTask<CardUpdate> PartnerCardAsync(TurnContext context, Person partner)
    {
        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me, context.Texts, context.Today);
        return new(CardKey.PartnerFollowUp(partner.Id, FollowUp), PartnerFollowUp.Card(this, context, lines, partner));
    }

    /// <summary>The cards of the follow-up and of the other part of a joint item, where partners have them.</summary>
    public async ValueTask<IReadOnlyList<Reply>> PartnerCardsAsync(TurnContext context)
    {
        var cards = new List<Reply>();
        foreach (var one in Logged.FollowUps.Where(one => one.Id == FollowUp.Id || one == JointItem.PartOf(FollowUp, Logged.FollowUps)))
        {
            if (one is { SentAt: not null, Partner: { } id } && await context.Store.People.FindAsync(id) is { } partner)
            {
                await FollowUpReminder.PlanAsync(context.Store, one, partner, context.Now);
                cards.Add(await (With(one) with { FollowUp = one }).PartnerCardAsync(context, partner));
            }
        }

        return cards;
    }

    /// <summary>
    /// The card on which the button was, as it stands now: the list of follow-ups, or the confirmation of the contact.
    /// A press on the list changes the confirmation as well.
    /// </summary>
    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context, bool showDraft = false)
    {
        var onList = OpenFollowUps.IsPressed(context);
        var draft = showDraft ? FollowUp.Id : (FollowUpId?)null;
        if (onList && showDraft)
        {
            return [context.Answer(await OpenFollowUps.CardAsync(context, draft))];
        }

        var confirmation = await Confirmation.CardAsync(context.Store, context.Leader, Logged, Confirmation.Saved, context.Now, draft);
        return onList
            ? [context.Answer(await OpenFollowUps.CardAsync(context)), new CardUpdate(Logged.CardKey, confirmation)]
            : [context.Answer(confirmation, Logged.CardKey)];
    }
}
