using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>Asks whoever comes what they are here for, and makes leaders of those who say so.</summary>
internal sealed class Enrolment : IEnrolment
{
    public async ValueTask<Arrival> ArriveAsync(TurnContext context, Audience wanted, bool logs)
    {
        if (await RoleOfAsync(context) is { } role)
        {
            return wanted == Audience.Leader
                ? new Arrival(context, [WelcomePartner(role, context), context.Aside(context.Texts["Routing.ForLeaders"])], IsAnswered: true)
                : new Arrival(context, [WelcomePartner(role, context)], IsAnswered: false);
        }

        if (!context.Turn.Actor.MayEnrol && (logs || !context.Turn.Actor.IsAdmin))
        {
            return new Arrival(context, NotListed(context), IsAnswered: true);
        }

        if (logs && context is { IsPress: true, Person.HereFor: HereFor.NoLeader })
        {
            return new Arrival(context, [new Reply.Say(TakenOff.Notice(context.Texts))], IsAnswered: true);
        }

        if (logs)
        {
            context = await EnrolAsync(context);
            return new Arrival(context, [await Welcome.SayAsync(context)], IsAnswered: false);
        }

        // A greeting, and what is not understood, get the question and nothing beside it.
        var isGreeted = context is { Person.HereFor: null or HereFor.NoLeader, Said.Intent: Intent.Help or Intent.Unknown };
        return wanted == Audience.Leader || isGreeted
            ? new Arrival(context, [new Reply.Say(Question(context, await IsOpenAsync(context)))], IsAnswered: true)
            : new Arrival(
                context,
                context.Person.HereFor is null ? [new Reply.Say(Question(context), Once: MessageKey.HereFor(context.Me))] : [],
                IsAnswered: false);
    }

    public async ValueTask<IReadOnlyList<Reply>> AskAdminAsync(TurnContext context) =>
        await AdminQuestions.ForAsync(context.Store, context.Person);

    /// <summary>Makes a leader of the person, who is asked about the week from now on.</summary>
    public static async ValueTask<TurnContext> EnrolAsync(TurnContext context)
    {
        var person = context.Person with { HereFor = HereFor.Leading, Claims = null };
        await context.Store.People.SaveAsync(person);
        var leader = new Leader
        {
            Id = context.Me,
            Name = person.Name,
            ZoneId = person.ZoneId,
            Locale = person.ReadsIn,
            Since = context.Now,
        };
        await context.Store.Leaders.SaveAsync(leader);
        await PromptAgenda.PlanAsync(context.Store, leader, context.Now);
        return context.With(person).With(leader);
    }

    /// <summary>The partner role that the person holds, or null.</summary>
    public static async ValueTask<PartnerRole?> RoleOfAsync(TurnContext context) =>
        (await context.Store.Partners.AllAsync()).FirstOrDefault(holder => holder.Person.Id == context.Me)?.Role;

    public static AdaptiveCard Question(TurnContext context, bool isAgain = false) =>
        HereForCard.Build(new HereForCard.View { Claims = context.Person.Claims, IsAgain = isAgain }, context.Texts);

    public static IReadOnlyList<Reply> NotListed(TurnContext context) => [context.Aside(context.Texts["Onboarding.NotListed"])];

    /// <summary>Whether the person has the question before them.</summary>
    private static async ValueTask<bool> IsOpenAsync(TurnContext context) => await OpenQuestions.FindAsync(context) is { } open
        && open.Buttons.Concat(open.Offers).Any(static offer => offer.Verb == CardVerbs.HereForChoose);

    private static Reply.Say WelcomePartner(PartnerRole role, TurnContext context) =>
        new(PartnerWelcomeCard.Build(
            new PartnerWelcomeCard.View { Role = role }, context.Texts), Once: MessageKey.PartnerWelcome(context.Me));
}
