using CioCoachBot.Cards;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Coach.Prompts;

namespace CioCoachBot.Conversation;

/// <summary>Makes leaders of the people who come to the coach, and welcomes everybody once.</summary>
internal static class Enrolment
{
    /// <summary>Enrols the person of a personal chat, unless a partner or not listed: then nobody changes.</summary>
    public static async ValueTask<Arrival> EnrolAsync(TurnContext context)
    {
        var holders = await context.Store.Partners.AllAsync();
        if (holders.FirstOrDefault(holder => holder.Person.Id == context.Me) is { } partner)
        {
            return new Arrival(context, WelcomePartner(partner.Role, context), Turned: false);
        }

        if (!context.Turn.Actor.MayEnrol)
        {
            return new Arrival(context, context.Aside("I keep the customer time of the leaders whom your admin has listed, and you are not on the list yet. Ask the admin of CIO Coach to add you, then write to me again."), Turned: true);
        }

        var leader = new Leader
        {
            Id = context.Me,
            Name = context.Person.Name,
            ZoneId = context.Person.ZoneId,
            Locale = context.Person.Locale,
            Since = context.Now,
        };
        await context.Store.Leaders.SaveAsync(leader);
        await context.Store.Agenda.PlanAsync(OccasionKind.Prompt, leader.Id.Value, PromptPlan.Next(leader, context.Now));
        context = context.With(leader);
        return new Arrival(context, await WelcomeAsync(context), Turned: false);
    }

    public static async ValueTask<Reply> WelcomeAsync(TurnContext context) =>
        new Reply.Say(await WelcomeCardAsync(context, null), Once: $"welcome:{context.Me}");

    public static async ValueTask<AdaptiveCard> WelcomeCardAsync(TurnContext context, bool? digestByName)
    {
        var leader = context.Leader;
        var targets = await context.Store.Targets.HistoryAsync(leader.Id);
        return WelcomeCard.Build(new WelcomeCard.View
        {
            TargetMinutes = TargetHistory.MinutesFor(targets, leader.Id, IsoWeek.Of(context.Today)),
            PromptDay = leader.PromptDay,
            PromptTime = leader.PromptTime,
            ZoneId = leader.ZoneId,
            DigestByName = digestByName,
        });
    }

    private static Reply.Say WelcomePartner(PartnerRole role, TurnContext context) =>
        new(PartnerWelcomeCard.Build(new PartnerWelcomeCard.View { Role = role }), Once: $"partner-welcome:{context.Me}");
}

/// <summary>Somebody who came and was no leader.</summary>
/// <param name="Context">With the leader, where one was made.</param>
/// <param name="Words">The welcome, or why there is none.</param>
/// <param name="Turned">True for a person who is neither to be a leader nor a partner: nothing more is answered.</param>
internal sealed record Arrival(TurnContext Context, Reply Words, bool Turned);
