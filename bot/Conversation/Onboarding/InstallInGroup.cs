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
            NoticeCards.Of("I work in two places: in a personal chat, where you keep your customer time, and in a channel, where I post the weekly digest. Here I stay quiet."),
            Once: MessageKey.GroupWelcome(context.Turn.Place.ConversationId)),
    ]);
}
