using CioCoachBot.Cards;
using CioCoachBot.Coach.Figures;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Advice;

/// <summary>What is known of other CIOs [CIO-2016, Maoz], beside the leader's own last twelve weeks.</summary>
internal sealed class ShowBenchmark : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.BenchmarkShow];

    public Command? Typed => Command.Benchmark;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var own = await TwelveWeeks.ReadAsync(context.Store, context.Leader, context.Today);
        return [context.Answer(BenchmarkCard.Build(new BenchmarkCard.View { Today = context.Today, Own = own }, context.Texts))];
    }
}
