using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Administration;

/// <summary>An admin says that somebody is no leader: they count no more, are asked no more, and are told. A log stays its leader's.</summary>
internal sealed class CorrectLeader : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.LeadersCorrect];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (LeadersForm.Read(context.Form).Leader is not { } id
            || await context.Store.Leaders.FindAsync(id) is not { } leader
            || await context.Store.People.FindAsync(id) is not { } person)
        {
            return context.OutOfDate();
        }

        if (!await context.Store.Leaders.RetireAsync(id))
        {
            return [context.Answer(context.Notice(context.Texts["Administration.HasLog", leader.Name]))];
        }

        await context.Store.People.SaveAsync(person with { HereFor = null });
        var texts = Localizer.For(person.ReadsIn);
        var told = NoticeCards.Of(
            texts,
            texts["Administration.NoLeaderTold"],
            new CardButton(texts["Onboarding.HereFor.Leading"], CardVerbs.HereForChoose, new HereForButton(HereFor.Leading).Values()));
        return
        [
            context.Answer(context.Notice(context.Texts["Administration.NoLeaderSaved", leader.Name])),
            .. person.Reachable ? [new DirectMessage(id, told, MessageKey.Decided(id, context.Now))] : Array.Empty<Reply>(),
        ];
    }
}
