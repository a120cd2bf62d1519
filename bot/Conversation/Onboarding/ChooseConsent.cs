using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Onboarding;

/// <summary>By name in the digest, or only in the total: the leader's own choice.</summary>
internal sealed class ChooseConsent : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestConsent];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var choice = ConsentButton.Read(context.Form);
        if (choice.ByName is not { } byName)
        {
            return context.OutOfDate();
        }

        if (context.Leader.DigestByName != byName)
        {
            context.Did(CardVerbs.DigestConsent, (choice with { ByName = !byName }).Data());
            context = context.With(context.Leader with { DigestByName = byName });
            await context.Store.Leaders.SaveAsync(context.Leader);
        }

        return [context.Answer(choice.OnPrivacy
            ? PrivacyCard.Build(new PrivacyCard.View { ForLeader = true, DigestByName = byName }, context.Texts)
            : await Welcome.CardAsync(context, byName))];
    }
}
