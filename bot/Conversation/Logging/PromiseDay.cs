using CioCoachBot.Coach.Logging;
using CioCoachBot.Coach.Promises;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;
using NodaTime;

namespace CioCoachBot.Conversation.Logging;

/// <summary>"Actually by Thursday": the day by which the promise that was given last is owed.</summary>
internal static class PromiseDay
{
    public static async ValueTask<IReadOnlyList<Reply>> MoveAsync(TurnContext context, InteractionDetails logged, LocalDate due) =>
        logged.Promises.LastOrDefault(static promise => promise.State == PromiseState.Open) is { } promise
            ? await MovedPromise.ToAsync(context, logged, promise, due)
            : [context.Aside(context.Texts["Logging.NoPromise"])];
}
