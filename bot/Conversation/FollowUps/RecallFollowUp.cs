using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// The leader calls a follow-up back while it is open; an undo asks before it takes it from who took it. The partner's card says so; who took it already gets a message as well, so that
/// nobody works for nothing.
/// </summary>
internal sealed class RecallFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpRecall];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await OwnFollowUp.FindAsync(context) is not { } own)
        {
            return context.OutOfDate();
        }

        if (FollowUpButton.Read(context.Form).IsUndo
            && own.Logged.FollowUps.FirstOrDefault(one => one.State == FollowUpState.Accepted
                && (one.Id == own.FollowUp.Id || one == JointItem.PartOf(own.FollowUp, own.Logged.FollowUps))) is { } taken)
        {
            return
            [
                context.Answer(context.Notice(
                    context.Texts.Numbers.Capital(context.Texts["FollowUps.CallBackTaken", context.Texts.Terms.The(taken.Role)]),
                    new CardButton(context.Texts["FollowUps.Recall"], CardVerbs.FollowUpRecall, FollowUpButton.Values(own.FollowUp.Id)),
                    new CardButton(context.Texts["FollowUps.LeaveIt"], CardVerbs.FollowUpsShow))),
            ];
        }

        var step = FollowUpSteps.Recall(own.FollowUp, context.Me);
        if (step.Value is not { } recalled)
        {
            return [context.Aside(context.Texts.Sentence(step.Refusals[0]))];
        }

        if (recalled == own.FollowUp)
        {
            return await own.AnswerAsync(context);
        }

        await context.Store.FollowUps.SaveAsync(recalled);
        var wasTaken = own.FollowUp.State == FollowUpState.Accepted;
        var part = JointItem.PartOf(own.FollowUp, own.Logged.FollowUps);
        own = (await own.JoinAsync(context, recalled, followUp => FollowUpSteps.Recall(followUp, context.Me))).With(recalled);
        var other = own.Logged.FollowUps.FirstOrDefault(one => one.Id == part?.Id && one != part);
        return
        [
            .. await own.AnswerAsync(context),
            .. await TellAsync(context, own, wasTaken),
            .. other is null ? [] : await TellAsync(context, own.With(other) with { FollowUp = other }, wasTaken),
        ];
    }

    private static async ValueTask<IReadOnlyList<Reply>> TellAsync(TurnContext context, OwnFollowUp own, bool wasTaken)
    {
        if (own.FollowUp.Partner is not { } id || await context.Store.People.FindAsync(id) is not { } partner)
        {
            return [];
        }

        var update = await own.PartnerCardAsync(context, partner);
        if (!wasTaken)
        {
            return [update];
        }

        var texts = Localizer.For(partner.ReadsIn);
        var news = texts["FollowUps.NewsRecalled", context.Leader.Name, texts.About(own.FollowUp), own.Logged.Customer.Name];
        return [update, new DirectMessage(id, NoticeCards.Of(texts, news), MessageKey.Recalled(id, own.FollowUp))];
    }
}
