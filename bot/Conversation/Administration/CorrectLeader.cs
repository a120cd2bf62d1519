using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

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

        await context.Store.People.SaveAsync(person with { HereFor = HereFor.NoLeader });
        var texts = Localizer.For(person.ReadsIn);
        return
        [
            context.Answer(context.Notice(context.Texts["Administration.NoLeaderSaved", leader.Name])),
            .. person.Reachable ? [new DirectMessage(id, TakenOff.Notice(texts), MessageKey.Decided(id, context.Now))] : Array.Empty<Reply>(),
        ];
    }
}
