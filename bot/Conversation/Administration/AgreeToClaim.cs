using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Administration;

/// <summary>An admin agrees that somebody holds the partner role that they say they hold.</summary>
internal sealed class AgreeToClaim : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.ClaimAgree];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await FindAsync(context) is not { } claim)
        {
            return Decided(context);
        }

        var (person, role) = claim;
        var handedOver = await RoleHandover.MakeAsync(context.Store, role, person, context.Now);
        var card = PartnerWelcomeCard.Build(new PartnerWelcomeCard.View { Role = role }, Localizer.For(person.ReadsIn));
        return
        [
            context.Answer(context.Notice(context.Texts["Administration.Agreed", person.Name, context.Texts.Terms.The(role)])),
            .. person.Reachable ? [new DirectMessage(person.Id, card, MessageKey.PartnerWelcome(person.Id, role))] : Array.Empty<Reply>(),
            .. handedOver,
        ];
    }

    /// <summary>Who says so, and what; null where nobody does any more.</summary>
    public static async ValueTask<(Person Person, PartnerRole Role)?> FindAsync(TurnContext context) =>
        ClaimButton.Read(context.Form) is { Who: { } who, Role: { } role }
            && await context.Store.People.FindAsync(who) is { } person && person.Claims == role
            ? (person, role)
            : null;

    public static IReadOnlyList<Reply> Decided(TurnContext context) =>
        [context.Answer(context.Notice(context.Texts["Administration.DecidedAlready"]))];
}
