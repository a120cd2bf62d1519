using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// The leader calls a follow-up back while it is open. The partner's card says so; who took it already gets a message as well, so that
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
        own = own.With(recalled);
        return [.. await own.AnswerAsync(context), .. await TellAsync(context, own, wasTaken)];
    }

    private static async ValueTask<IReadOnlyList<Reply>> TellAsync(TurnContext context, OwnFollowUp own, bool wasTaken)
    {
        if (own.FollowUp.Partner is not { } id || await context.Store.People.FindAsync(id) is not { } partner)
        {
            return [];
        }

        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me, context.Texts, context.Today);
        var update = new CardUpdate(CardKey.PartnerFollowUp(id, own.FollowUp), PartnerFollowUp.Card(own, context, lines, partner));
        if (!wasTaken)
        {
            return [update];
        }

        var texts = Localizer.For(partner.ReadsIn);
        var news = texts["FollowUps.NewsRecalled", context.Leader.Name, texts.About(own.FollowUp), own.Logged.Customer.Name];
        return [update, new DirectMessage(id, NoticeCards.Of(texts, news), MessageKey.Recalled(id, own.FollowUp))];
    }
}
