using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Administration;

/// <summary>An admin does not agree that somebody holds the partner role that they say they hold, and they are told.</summary>
internal sealed class RefuseClaim : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.ClaimRefuse];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await AgreeToClaim.FindAsync(context) is not { } claim)
        {
            return AgreeToClaim.Decided(context);
        }

        var (person, role) = claim;
        var isLeader = await context.Store.Leaders.FindAsync(person.Id) is not null;
        await context.Store.People.SaveAsync(person with { HereFor = isLeader ? HereFor.Leading : null, Claims = null });
        var texts = Localizer.For(person.ReadsIn);
        var told = isLeader
            ? NoticeCards.Of(texts, texts["Administration.NotPartnerLeader", texts.Terms.The(role)])
            : NoticeCards.Of(
                texts,
                texts["Administration.NotPartner", texts.Terms.The(role)],
                new CardButton(texts["Onboarding.HereFor.Leading"], CardVerbs.HereForChoose, new HereForButton(HereFor.Leading).Values()));
        return
        [
            context.Answer(context.Notice(context.Texts["Administration.Refused", person.Name, context.Texts.Terms.The(role)])),
            .. person.Reachable ? [new DirectMessage(person.Id, told, MessageKey.Decided(person.Id, context.Now))] : Array.Empty<Reply>(),
        ];
    }
}
