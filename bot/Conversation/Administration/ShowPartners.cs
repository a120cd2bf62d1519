using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Administration;

/// <summary>Shows an admin who holds the partner roles.</summary>
internal sealed class ShowPartners : ITurnHandler
{
    public IReadOnlyList<string> Words => ["partners"];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => [context.Answer(await CardAsync(context.Store, saved: false))];

    public static async ValueTask<AdaptiveCard> CardAsync(ICoachStore store, bool saved) => PartnersCard.Build(new PartnersCard.View
    {
        People = await store.People.AllAsync(),
        Partners = await store.Partners.AllAsync(),
        Saved = saved,
    });
}
