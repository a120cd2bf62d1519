using CioCoachBot.Cards;

namespace CioCoachBot.Conversation.Turns;

/// <summary>By name in the digest, or only in the total: the leader's own choice.</summary>
internal sealed class ChooseConsent : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestConsent];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (!bool.TryParse(context.Value("byName"), out var byName))
        {
            return context.OutOfDate();
        }

        if (context.Leader.DigestByName != byName)
        {
            context = context.With(context.Leader with { DigestByName = byName });
            await context.Store.Leaders.SaveAsync(context.Leader);
        }

        return [context.Answer(await Enrolment.WelcomeCardAsync(context, byName))];
    }
}
