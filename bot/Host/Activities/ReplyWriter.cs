using CioCoachBot.Cards;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Delivery;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Protocol;

namespace CioCoachBot.Host.Activities;

/// <summary>Writes the replies of one turn: into the outbox, and for an invoke its answer.</summary>
internal sealed class ReplyWriter(InboundTurn inbound, IUnitOfWork unit, OutboxBatch batch)
{
    private InvokeAnswer? _shown;

    /// <summary>Writes them all and returns what the person sees at once, or null.</summary>
    public async ValueTask<InvokeAnswer?> WriteAsync(IReadOnlyList<Reply> replies)
    {
        foreach (var reply in replies)
        {
            await (reply switch
            {
                Reply.Say say => batch.SendAsync(inbound.Address, inbound.ReplyTo, Payload(say.Card), say.Once, say.CardKey),
                Reply.Replace replace => ReplaceAsync(replace),
                Reply.Show show => ShowAsync(show.Card),
                Reply.DirectMessage message => Done(batch.SendToPersonAsync(message.To, Payload(message.Card), message.Once, message.CardKey)),
                Reply.Post post => Done(batch.PostAsync(post.ChannelId, Payload(post.Card), post.Once)),
                Reply.Update update => UpdateAsync(update),
                Reply.Dialog dialog => Answer(DialogAnswers.Show(dialog.Title, dialog.Card.ToUtf8Json())),
                Reply.DialogDone done => Answer(DialogAnswers.Close(done.Text)),
                Reply.Results results => Answer(QueryAnswers.List([.. results.All.Select(found => new QueryResult(found.Title, found.Line, found.Card.ToUtf8Json()))])),
                Reply.NoResults none => Answer(QueryAnswers.Message(none.Text)),
                _ => throw new InvalidOperationException($"No rule for {reply.GetType().Name}."),
            });
        }

        return _shown;
    }

    private byte[] Payload(AdaptiveCard card) => MessageJson.Of(card, inbound.Turn.Tenant);

    private static async ValueTask Done(ValueTask<bool> sent) => await sent;

    private ValueTask Answer(InvokeAnswer answer)
    {
        _shown ??= answer;
        return ValueTask.CompletedTask;
    }

    private void AnswerWith(AdaptiveCard card)
    {
        if (inbound.IsInvoke)
        {
            _shown ??= InvokeAnswers.Card(card.ToUtf8Json());
        }
    }

    // The answer of an invoke changes only what the presser sees, and only for now: the message itself is changed as well.
    private async ValueTask ReplaceAsync(Reply.Replace replace)
    {
        AnswerWith(replace.Card);
        if (inbound.CardMessage is not { } message)
        {
            await batch.SendAsync(inbound.Address, inbound.ReplyTo, Payload(replace.Card), once: null, replace.CardKey);
            return;
        }

        var posted = new PostedCard(inbound.ReplyTo, message);
        await batch.ChangeAsync(inbound.Address, posted, Payload(replace.Card));
        if (replace.CardKey is { } key)
        {
            await unit.Conversations.SaveCardAsync(inbound.Turn.Tenant, key, posted);
        }
    }

    // An old client has no view of its own: the card goes into the presser's personal chat.
    private async ValueTask ShowAsync(AdaptiveCard card)
    {
        AnswerWith(card);
        if (!inbound.IsInvoke && await unit.Conversations.FindPersonalAsync(inbound.Turn.Tenant, inbound.Turn.Actor.Id) is { DeadBecause: null } chat)
        {
            await batch.SendAsync(chat, chat.Id, Payload(card), once: null, cardKey: null);
        }
    }

    // The pressed card is the one to be changed: then its presser sees the change at once.
    private async ValueTask UpdateAsync(Reply.Update update)
    {
        var posted = await unit.Conversations.FindCardAsync(inbound.Turn.Tenant, update.CardKey);
        if (posted is not null && inbound.CardMessage == posted.ActivityId && inbound.ReplyTo == posted.ConversationId)
        {
            AnswerWith(update.Card);
        }

        var payload = Payload(update.Card);
        if (!await batch.UpdateAsync(update.CardKey, payload) && update.OrSay)
        {
            await batch.UpdateOrSendAsync(inbound.Address, inbound.ReplyTo, update.CardKey, payload);
        }
    }
}
