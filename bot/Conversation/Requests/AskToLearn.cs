using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Requests;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Requests;

/// <summary>Asks a partner for thirty minutes of what a leader wants to learn. The partner's button makes it an offer to the leader.</summary>
internal sealed class AskToLearn : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LearnAsk];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (LearnButton.Read(context.Form) is not { } wish
            || (await context.Store.Partners.HolderAsync(wish.Role))?.Person is not { Reachable: true } partner || partner.Id == context.Me)
        {
            return context.OutOfDate();
        }

        var texts = Localizer.For(partner.ReadsIn);
        var offer = new WantedForm { Kind = RequestKind.TeachIn, Words = RequestRules.Words(wish.Words) };
        var data = offer.ToInputs().Concat(WantedForm.Data(context.Me))
            .ToDictionary(static pair => pair.Item1, static pair => pair.Item2, StringComparer.Ordinal);
        return
        [
            context.Answer(context.Notice(context.Texts[
                "Requests.Learn.Sent", context.Texts.Terms.The(wish.Role), context.Texts.Numbers.Quoted(wish.Words)])),
            new DirectMessage(
                partner.Id,
                NoticeCards.Of(
                    texts,
                    texts["Requests.Learn.Wish", context.Leader.Name, texts.Numbers.Quoted(wish.Words)],
                    new CardButton(texts["Requests.Learn.Offer"], CardVerbs.RequestWhom, data)),
                MessageKey.Wish(partner.Id, context.Now)),
        ];
    }
}
