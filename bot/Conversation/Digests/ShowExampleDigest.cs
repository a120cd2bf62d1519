using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Coach.Progress;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Conversation.Digests;

/// <summary>Shows what a digest looks like, with made-up figures, to the one who asked.</summary>
internal sealed class ShowExampleDigest : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.DigestExample];

    public Audience For => Audience.Anyone;

    public bool Anywhere => true;

    public ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var facts = ExampleDigest.Of(IsoWeek.Of(context.Today).Plus(-1), context.Texts);
        var card = DigestCard.Build(new DigestCard.View { Facts = facts, Example = true, FromForm = DigestBackButton.Read(context.Form).Form }, context.Texts);
        return ValueTask.FromResult<IReadOnlyList<Reply>>([new Reply.Show(card)]);
    }
}
