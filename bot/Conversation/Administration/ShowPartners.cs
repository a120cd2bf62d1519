using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Administration;

/// <summary>Shows an admin who holds the partner roles.</summary>
internal sealed class ShowPartners : ITurnHandler
{
    public Command? Typed => Command.Partners;

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) =>
        [context.Answer(await CardAsync(context))];

    public static async ValueTask<AdaptiveCard> CardAsync(TurnContext context, bool saved = false, bool hasChanged = false) => PartnersCard.Build(
        new PartnersCard.View
        {
            People = await context.Store.People.AllAsync(),
            Partners = await context.Store.Partners.AllAsync(),
            Saved = saved,
            HasChanged = hasChanged,
        },
        context.Texts);
}
