using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>Makes leaders of the people who come to the coach, and welcomes everybody once.</summary>
internal sealed class Enrolment : IEnrolment
{
    public async ValueTask<Arrival> EnrolAsync(TurnContext context)
    {
        var holders = await context.Store.Partners.AllAsync();
        if (holders.FirstOrDefault(holder => holder.Person.Id == context.Me) is { } partner)
        {
            return new Arrival(context, WelcomePartner(partner.Role, context), Turned: false);
        }

        if (!context.Turn.Actor.MayEnrol)
        {
            return new Arrival(context, context.Aside(context.Texts["Onboarding.NotListed"]), Turned: true);
        }

        var leader = new Leader
        {
            Id = context.Me,
            Name = context.Person.Name,
            ZoneId = context.Person.ZoneId,
            Locale = context.Person.ReadsIn,
            Since = context.Now,
        };
        await context.Store.Leaders.SaveAsync(leader);
        await context.Store.Agenda.PlanAsync(DueKind.Prompt, leader.Id.Value, PromptPlan.Next(leader, context.Now));
        context = context.With(leader);
        return new Arrival(context, await Welcome.SayAsync(context), Turned: false);
    }

    private static Reply.Say WelcomePartner(PartnerRole role, TurnContext context) =>
        new(PartnerWelcomeCard.Build(
            new PartnerWelcomeCard.View { Role = role }, context.Texts), Once: MessageKey.PartnerWelcome(context.Me));
}
