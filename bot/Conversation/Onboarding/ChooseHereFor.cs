using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>
/// Somebody says what they are here for. A leader is believed, where enrolment lets them; nobody makes themselves a partner, to whom
/// leaders hand over what they heard: an admin agrees first.
/// </summary>
internal sealed class ChooseHereFor : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.HereForChoose];

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var chosen = HereForButton.Read(context.Form);
        if (await Enrolment.RoleOfAsync(context) is { } held)
        {
            return [context.Answer(PartnerWelcomeCard.Build(new PartnerWelcomeCard.View { Role = held }, context.Texts))];
        }

        return chosen switch
        {
            { What: HereFor.Leading } => await LeadAsync(context),
            { What: HereFor.Partnering, Role: { } role } => await ClaimAsync(role, context),
            { What: HereFor.Partnering } =>
                [context.Answer(HereForCard.Build(new HereForCard.View { WhichRole = true }, context.Texts))],
            { What: HereFor.Administration } => await AdministerAsync(context),
            _ => [context.Answer(Enrolment.Question(context))],
        };
    }

    /// <summary>Somebody says that they lead in IT, with a button or in words.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> LeadAsync(TurnContext context)
    {
        if (!context.IsLeader)
        {
            if (!context.Turn.Actor.MayEnrol)
            {
                return Enrolment.NotListed(context);
            }

            context = await Enrolment.EnrolAsync(context);
        }
        else if (context.Person is { Claims: not null } or { HereFor: not HereFor.Leading })
        {
            // What was claimed before is taken back.
            await context.Store.People.SaveAsync(context.Person with { HereFor = HereFor.Leading, Claims = null });
        }

        return [context.Answer(await Welcome.CardAsync(context, context.Leader.DigestByName ? true : null))];
    }

    /// <summary>Somebody says that they hold a role, with a button or in words.</summary>
    public static async ValueTask<IReadOnlyList<Reply>> ClaimAsync(PartnerRole role, TurnContext context)
    {
        var texts = context.Texts;
        if (context.Turn.Actor.IsAdmin)
        {
            // Nobody loses a role, and what is open in it, by a sentence.
            if (await context.Store.Partners.HolderAsync(role) is { } holder && holder.Person.Id != context.Me
                && !HereForButton.Read(context.Form).AfterAll)
            {
                return
                [
                    context.Answer(context.Notice(
                        texts["Onboarding.HereFor.Held", holder.Person.Name, texts.Terms.The(role)],
                        new CardButton(texts["Onboarding.HereFor.TakeOver"], CardVerbs.HereForChoose, new HereForButton(HereFor.Partnering, role) { AfterAll = true }.Values()))),
                ];
            }

            var handedOver = await RoleHandover.MakeAsync(context.Store, role, context.Person, context.Now);
            return [context.Answer(PartnerWelcomeCard.Build(new PartnerWelcomeCard.View { Role = role }, texts)), .. handedOver];
        }

        var claimant = context.Person with
        {
            HereFor = HereFor.Partnering,
            Claims = role,
            ClaimedAt = context.Person.Claims == role ? context.Person.ClaimedAt : context.Now,
        };
        await context.Store.People.SaveAsync(claimant);
        await context.Store.Leaders.RetireAsync(context.Me);
        return
        [
            context.Answer(context.Notice(texts["Onboarding.HereFor.Asked", texts.Terms.The(role)])),
            .. await AdminQuestions.ToAllAsync(context.Store),
        ];
    }

    private static async ValueTask<IReadOnlyList<Reply>> AdministerAsync(TurnContext context)
    {
        await context.Store.People.SaveAsync(context.Person with { HereFor = HereFor.Administration, Claims = null });
        await context.Store.Leaders.RetireAsync(context.Me);
        return context.Turn.Actor.IsAdmin
            ?
            [
                context.Answer(HelpCard.Build(
                    new HelpCard.View { Lead = context.Texts["Onboarding.HereFor.Admin"], ForLeader = false, ForAdmin = true }, context.Texts)),
            ]
            : [context.Answer(context.Notice(context.Texts["Onboarding.HereFor.NoAdmin"]))];
    }
}
