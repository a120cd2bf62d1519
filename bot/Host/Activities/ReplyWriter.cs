using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Delivery;
using CioCoachBot.Storage;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Protocol;

namespace CioCoachBot.Host.Activities;

/// <summary>Writes the answer of one turn: into the outbox, and for an invoke what the person sees at once.</summary>
internal sealed class ReplyWriter(InboundTurn inbound, IUnitOfWork unit, OutboxBatch batch) : IAnswerWriter
{
    private readonly MessageWriter _messages = new(inbound.Turn.Tenant, batch);

    /// <summary>What the person sees at once, or null.</summary>
    public InvokeAnswer? Shown { get; private set; }

    /// <inheritdoc/>
    public ValueTask SayAsync(Reply.Say say) => batch.SendAsync(inbound.Address, inbound.ReplyTo, Payload(say.Card), say.Once, say.CardKey);

    /// <inheritdoc/>
    // The answer of an invoke changes only what the presser sees, and only for now: the message itself is changed as well.
    public async ValueTask ReplaceAsync(Reply.Replace replace)
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

    /// <inheritdoc/>
    // An old client has no view of its own: the card goes into the presser's personal chat.
    public ValueTask ShowAsync(Reply.Show show)
    {
        AnswerWith(show.Card);
        return SendToOldClientAsync(show.Card);
    }

    /// <inheritdoc/>
    public ValueTask WhisperAsync(Reply.Whisper whisper)
    {
        if (inbound.IsInvoke)
        {
            Shown ??= InvokeAnswers.Message(whisper.Text);
        }

        return SendToOldClientAsync(whisper.Card);
    }

    /// <inheritdoc/>
    public async ValueTask UpdateOrSayAsync(Reply.UpdateOrSay update)
    {
        await AnswerWithPressedAsync(update.CardKey, update.Card);
        var payload = Payload(update.Card);
        if (!await batch.UpdateAsync(update.CardKey, payload))
        {
            await batch.UpdateOrSendAsync(inbound.Address, inbound.ReplyTo, update.CardKey, payload);
        }
    }

    /// <inheritdoc/>
    public ValueTask SendAsync(DirectMessage message) => _messages.SendAsync(message);

    /// <inheritdoc/>
    public ValueTask PostAsync(ChannelPost post) => _messages.PostAsync(post);

    /// <inheritdoc/>
    public async ValueTask UpdateAsync(CardUpdate update)
    {
        await AnswerWithPressedAsync(update.CardKey, update.Card);
        await _messages.UpdateAsync(update);
    }

    /// <inheritdoc/>
    public void Show(DialogReply.Show show) => Shown ??= DialogAnswers.Show(show.Title, show.Card.ToUtf8Json());

    /// <inheritdoc/>
    public void Close(DialogReply.Done done) => Shown ??= DialogAnswers.Close(done.Text);

    /// <inheritdoc/>
    public void List(SearchReply.Results results) =>
        Shown ??= QueryAnswers.List([.. results.All.Select(found => new QueryResult(found.Title, found.Line, found.Card.ToUtf8Json()))]);

    /// <inheritdoc/>
    public void SayNothingFound(SearchReply.None none) => Shown ??= QueryAnswers.Message(none.Text);

    private async ValueTask SendToOldClientAsync(AdaptiveCard card)
    {
        if (!inbound.IsInvoke
            && await unit.Conversations.FindPersonalAsync(inbound.Turn.Tenant, inbound.Turn.Actor.Id) is { DeadBecause: null } chat)
        {
            await batch.SendAsync(chat, chat.Id, Payload(card), once: null, cardKey: null);
        }
    }

    private byte[] Payload(AdaptiveCard card) => MessageJson.Of(card, inbound.Turn.Tenant);

    private void AnswerWith(AdaptiveCard card)
    {
        if (inbound.IsInvoke)
        {
            Shown ??= InvokeAnswers.Card(card.ToUtf8Json());
        }
    }

    // The pressed card is the one to be changed: then its presser sees the change at once.
    private async ValueTask AnswerWithPressedAsync(CardKey cardKey, AdaptiveCard card)
    {
        if (await unit.Conversations.FindCardAsync(inbound.Turn.Tenant, cardKey) is { } posted
            && inbound.CardMessage == posted.ActivityId && inbound.ReplyTo == posted.ConversationId)
        {
            AnswerWith(card);
        }
    }
}
