using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The leader says who owns a follow-up and who supports. Its partner's card says so, and who took it already is told.</summary>
internal sealed class ChooseOwner : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpOwner];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        FollowUpButton.Read(context.Form) is { LeaderOwns: { } leaderOwns, Role: var role } && await OwnFollowUp.FindAsync(context) is { } own
            ? role is { } owner ? await HandAsync(context, own, owner) : await StepAsync(context, own, leaderOwns)
            : context.OutOfDate();

    /// <summary>Makes a partner its owner: of a joint item the other one supports.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> HandAsync(TurnContext context, OwnFollowUp own, PartnerRole owner)
    {
        if (JointItem.PartOf(own.FollowUp, own.Logged.FollowUps) is not { } other)
        {
            return await StepAsync(context, own, leaderOwns: false);
        }

        var (owning, next) = own.FollowUp.Role == owner ? (other, own.FollowUp) : (own.FollowUp, other);
        var (left, right) = JointItem.HandTo(owning, next, context.Now);
        if (left == owning && right == next)
        {
            return await StepAsync(context, own, leaderOwns: false);
        }

        await context.Store.FollowUps.SaveAsync(left);
        await context.Store.FollowUps.SaveAsync(right);
        context.Did(CardVerbs.FollowUpOwner, [.. FollowUpButton.Data(right.Id), .. FollowUpButton.OwnerData(left.Role)]);
        own = own.With(left).With(right);
        return
        [
            .. context.IsPress ? await own.AnswerAsync(context) : await SayAsync(context, own),
            .. await TellAsync(context, own),
            .. await TellAsync(context, own with { FollowUp = left }),
        ];
    }

    /// <summary>Takes the step, pressed or typed.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> StepAsync(TurnContext context, OwnFollowUp own, bool leaderOwns)
    {
        var step = Take(own.FollowUp);
        if (step.Value is not { } next)
        {
            return [context.Aside(context.Texts.Sentence(step.Refusals[0]))];
        }

        var before = own.Logged.FollowUps;
        if (next != own.FollowUp)
        {
            await context.Store.FollowUps.SaveAsync(next);
            context.Did(CardVerbs.FollowUpOwner, [.. FollowUpButton.Data(next.Id), FollowUpButton.OwnerData(!leaderOwns)]);
            own = (await own.JoinAsync(context, next, Take)).With(next) with { FollowUp = next };
        }

        var replies = new List<Reply>(context.IsPress ? await own.AnswerAsync(context) : await SayAsync(context, own));
        foreach (var changed in own.Logged.FollowUps.Where(one => one.Partner is not null && !before.Contains(one)))
        {
            replies.AddRange(await TellAsync(context, own.With(changed) with { FollowUp = changed }));
        }

        return replies;

        Result<FollowUp> Take(FollowUp followUp) => FollowUpSteps.Own(followUp, context.Me, leaderOwns);
    }

    /// <summary>What was typed is answered in a line, and the contact's card says it as well.</summary>
    private static async ValueTask<IReadOnlyList<Reply>> SayAsync(TurnContext context, OwnFollowUp own)
    {
        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me, context.Texts, context.Today);
        var said = context.Texts[
            "FollowUps.OwnerSaid",
            context.Texts.Numbers.Capital(context.Texts.About(own.FollowUp)),
            own.Logged.Customer.Name,
            FollowUpsCard.OwnerOf(lines.Of(own.FollowUp) with { With = lines.Joint(own.FollowUp, own.Logged.FollowUps)?.Role }, context.Texts)];
        return
        [
            context.Answer(context.Notice(said, new CardButton(context.Texts["FollowUps.WhatIsOpen"], CardVerbs.FollowUpsShow))),
            new CardUpdate(own.Logged.CardKey, await Confirmation.CardAsync(
                context.Store, context.Leader, own.Logged, Confirmation.Saved, context.Now)),
        ];
    }

    private static async ValueTask<IReadOnlyList<Reply>> TellAsync(TurnContext context, OwnFollowUp own)
    {
        if (own.FollowUp.Partner is not { } id || await context.Store.People.FindAsync(id) is not { } partner)
        {
            return [];
        }

        await FollowUpReminder.PlanAsync(context.Store, own.FollowUp, partner, context.Now);
        var update = await own.PartnerCardAsync(context, partner);
        if (own.FollowUp is not ({ State: FollowUpState.Accepted } or { State: FollowUpState.Supporting, LeaderOwns: false }) || !partner.Reachable)
        {
            return [update];
        }

        var texts = Localizer.For(partner.ReadsIn);
        var owner = own.FollowUp.LeaderOwns ? "Leader" : own.FollowUp.State == FollowUpState.Accepted ? "Partner" : "Other";
        var news = texts[
            "FollowUps.NewsOwner." + owner,
            context.Leader.Name,
            texts.About(own.FollowUp),
            own.Logged.Customer.Name,
            JointItem.PartOf(own.FollowUp, own.Logged.FollowUps) is { } part ? texts.Terms.The(part.Role) : null];
        return [update, new DirectMessage(id, NoticeCards.Of(texts, news), MessageKey.OwnerChanged(id, own.FollowUp, context.Now))];
    }
}
