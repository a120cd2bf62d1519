using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Understanding;

namespace CioCoachBot.Conversation.Privacy;

/// <summary>What is kept, and who sees what. "Make me anonymous", "show me by name" chooses, and the page says what holds now.</summary>
internal sealed class ShowPrivacy : ITurnHandler
{
    public IReadOnlyList<Intent> Intents => [Intent.Privacy];

    public Command? Typed => Command.Privacy;

    public Audience For => Audience.Anyone;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (context is { IsLeader: true, Said.ByName: { } byName })
        {
            return [context.Answer(await ChooseAsync(context, byName))];
        }

        return
        [
            context.Answer(PrivacyCard.Build(
                new PrivacyCard.View { ForLeader = context.IsLeader, DigestByName = context.IsLeader && context.Leader.DigestByName },
                context.Texts)),
        ];
    }

    private static async ValueTask<AdaptiveCard> ChooseAsync(TurnContext context, bool byName)
    {
        if (context.Leader.DigestByName != byName)
        {
            await context.Store.Leaders.SaveAsync(context.Leader with { DigestByName = byName });
        }

        var texts = context.Texts;
        return context.Notice(
            texts[byName ? "Privacy.NowByName" : "Privacy.NowInTotal"],
            new CardButton(texts[byName ? "Privacy.ChooseInTotal" : "Privacy.ChooseByName"], CardVerbs.DigestConsent, new ConsentButton(!byName, OnPrivacy: true).Values()));
    }
}
