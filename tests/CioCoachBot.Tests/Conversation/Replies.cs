using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;

namespace CioCoachBot.Tests.Conversation;

/// <summary>Short ways to look at replies.</summary>
internal static class Replies
{
    public static T The<T>(this IReadOnlyList<Reply> replies)
        where T : Reply => Assert.Single(replies.OfType<T>());

    public static T Shows<T>(this Answer.InDialog answer)
        where T : DialogReply => Assert.IsType<T>(answer.Shown);

    public static T Is<T>(this SearchReply reply)
        where T : SearchReply => Assert.IsType<T>(reply);

    public static AdaptiveCard Card(this Reply reply) => reply switch
    {
        Reply.Say say => say.Card,
        Reply.Replace replace => replace.Card,
        Reply.Show show => show.Card,
        Reply.Whisper whisper => whisper.Card,
        DirectMessage tell => tell.Card,
        ChannelPost post => post.Card,
        CardUpdate update => update.Card,
        Reply.UpdateOrSay update => update.Card,
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The only thing that is said, whatever became of the cards before it.</summary>
    public static AdaptiveCard OnlyCard(this IReadOnlyList<Reply> replies) => Assert.Single(replies, static reply => reply is not CardUpdate).Card();

    public static string Words(this Reply reply) => new CardText(reply.Card()).Words;

    public static string Words(this AdaptiveCard card) => new CardText(card).Words;
}
