using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>The leader says who owns a follow-up and who supports. Its partner's card says so, and who took it already is told.</summary>
internal sealed class ChooseOwner : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpOwner];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        FollowUpButton.Read(context.Form).LeaderOwns is { } leaderOwns && await OwnFollowUp.FindAsync(context) is { } own
            ? await StepAsync(context, own, leaderOwns)
            : context.OutOfDate();

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
        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me, context.Texts, context.Today);
        var update = new CardUpdate(CardKey.PartnerFollowUp(id, own.FollowUp), PartnerFollowUp.Card(own, context, lines, partner));
        if (own.FollowUp.State != FollowUpState.Accepted || !partner.Reachable)
        {
            return [update];
        }

        var texts = Localizer.For(partner.ReadsIn);
        var news = texts[
            own.FollowUp.LeaderOwns ? "FollowUps.NewsOwner.Leader" : "FollowUps.NewsOwner.Partner",
            context.Leader.Name,
            texts.About(own.FollowUp),
            own.Logged.Customer.Name];
        return [update, new DirectMessage(id, NoticeCards.Of(texts, news), MessageKey.OwnerChanged(id, own.FollowUp, context.Now))];
    }
}
