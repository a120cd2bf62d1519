using CioCoachBot.Coach.Digests;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>The app is removed: nothing is planned any more where it was. What was logged stays.</summary>
/// <remarks>It goes from a team as a whole, whichever of its channels it was added to; Teams names only the team and General.</remarks>
internal sealed class AppRemoved : ITurnHandler
{
    public IReadOnlyList<InstallEvent> InstallEvents => [InstallEvent.Removed];

    public bool Anywhere => true;

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var place = context.Turn.Place;
        if (context.InChat)
        {
            await context.Store.Agenda.PlanAsync(DueKind.Prompt, context.Me.Value, null);
            await context.Store.People.SaveAsync(context.Person with { HasLeft = true });
        }

        foreach (var channel in (await context.Store.DigestChannels.AllAsync()).Where(channel => channel.Installed && IsIn(channel, place)))
        {
            await context.Store.DigestChannels.SaveAsync(channel with { Active = false, Installed = false });
            await context.Store.Agenda.PlanAsync(DueKind.Digest, channel.Id, null);
        }

        return [];
    }

    private static bool IsIn(DigestChannel channel, Place place) =>
        channel.Id == place.ConversationId || (place.Team is { } team && (channel.Team == team || channel.Id == team));
}
