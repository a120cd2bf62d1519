using CioCoachBot.Coach;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>The app arrives in a group chat, where it has nothing to do but to say where it works.</summary>
internal sealed class InstallInGroup : ITurnHandler
{
    public IReadOnlyList<InstallEvent> InstallEvents => [InstallEvent.InstalledInGroup];

    public bool Anywhere => true;

    public Audience For => Audience.Anyone;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context) => ValueTask.FromResult<IReadOnlyList<Reply>>(
    [
        new Reply.Say(
            context.Notice(context.Texts["Onboarding.InGroup"]),
            Once: MessageKey.GroupWelcome(context.Turn.Place.ConversationId)),
    ]);
}
