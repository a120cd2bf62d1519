using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// The leader calls a follow-up back while it is open; an undo and a sentence ask before they take it from who took it. The partner's card
/// says so; who took it already gets a message as well, so that nobody works for nothing. "Take back what I sent to sales about Contoso"
/// calls back the one that is meant, and no contact.
/// </summary>
internal sealed class RecallFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpRecall];

    public IReadOnlyList<Intent> Intents => [Intent.RecallFollowUp];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        context.IsPress
            ? await OwnFollowUp.FindAsync(context) is { } pressed ? await RecallAsync(context, pressed) : context.OutOfDate()
            : await SaidAsync(context);

    /// <summary>The one that was sent and is meant; where none is or more are, that is said, or the list asks which.</summary>
    private static async ValueTask<IReadOnlyList<Reply>> SaidAsync(TurnContext context)
    {
        var customer = await context.SaidCustomerAsync();
        var sent = (await OpenFollowUps.ReadAsync(context)).Sent(context.Said!, customer);
        return sent switch
        {
            [var one] when await OwnFollowUp.FindAsync(context, one.Id) is { } own => await RecallAsync(context, own),
            [] =>
            [
                context.Answer(context.Notice(
                    context.Said!.Partners is [var role, ..]
                        ? context.Texts.Numbers.Capital(context.Texts["FollowUps.NothingSent", context.Texts.Terms.The(role)])
                        : context.Texts["FollowUps.NothingSentAtAll"],
                    new CardButton(context.Texts["FollowUps.WhatIsOpen"], CardVerbs.FollowUpsShow))),
            ],
            _ => [context.Answer(await OpenFollowUps.CardAsync(context))],
        };
    }

    private static async ValueTask<IReadOnlyList<Reply>> RecallAsync(TurnContext context, OwnFollowUp own)
    {
        if ((!context.IsPress || FollowUpButton.Read(context.Form).IsUndo)
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
            .. context.IsPress ? await own.AnswerAsync(context) : await own.SayAsync(context, "FollowUps.RecalledAt"),
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
