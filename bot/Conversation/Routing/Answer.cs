using CioCoachBot.Cards;

namespace CioCoachBot.Conversation.Routing;

/// <summary>What a turn is answered with, by where it happened: a closed list.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Hands itself to the writer, part by part.</summary>
    public abstract ValueTask WriteToAsync(IAnswerWriter writer);

    /// <summary>In a conversation.</summary>
    public sealed record InChat(IReadOnlyList<Reply> Replies) : Answer
    {
        /// <inheritdoc/>
        public override async ValueTask WriteToAsync(IAnswerWriter writer)
        {
            foreach (var reply in Replies)
            {
                await reply.WriteToAsync(writer);
            }
        }
    }

    /// <summary>In a dialog.</summary>
    /// <param name="Shown">What the person sees there.</param>
    /// <param name="Messages">What is said elsewhere.</param>
    public sealed record InDialog(DialogReply Shown, params IReadOnlyList<ProactiveMessage> Messages) : Answer
    {
        /// <inheritdoc/>
        public override async ValueTask WriteToAsync(IAnswerWriter writer)
        {
            Shown.WriteTo(writer);
            foreach (var message in Messages)
            {
                await message.SendWithAsync(writer);
            }
        }
    }

    /// <summary>To a search.</summary>
    public sealed record ToSearch(SearchReply Reply) : Answer
    {
        /// <inheritdoc/>
        public override ValueTask WriteToAsync(IAnswerWriter writer)
        {
            Reply.WriteTo(writer);
            return ValueTask.CompletedTask;
        }
    }
}

/// <summary>What a dialog shows: a closed list.</summary>
public abstract record DialogReply
{
    private DialogReply()
    {
    }

    /// <summary>Hands itself to the writer's method for its kind.</summary>
    public abstract void WriteTo(IAnswerWriter writer);

    /// <summary>The dialog shows this card.</summary>
    public sealed record Show(string Title, AdaptiveCard Card) : DialogReply
    {
        /// <inheritdoc/>
        public override void WriteTo(IAnswerWriter writer) => writer.Show(this);
    }

    /// <summary>The dialog closes with a sentence.</summary>
    public sealed record Done(string Text) : DialogReply
    {
        /// <inheritdoc/>
        public override void WriteTo(IAnswerWriter writer) => writer.Close(this);
    }
}

/// <summary>What a search brings: a closed list.</summary>
public abstract record SearchReply
{
    private SearchReply()
    {
    }

    /// <summary>Hands itself to the writer's method for its kind.</summary>
    public abstract void WriteTo(IAnswerWriter writer);

    /// <summary>What was found.</summary>
    public sealed record Results(IReadOnlyList<Found> All) : SearchReply
    {
        /// <inheritdoc/>
        public override void WriteTo(IAnswerWriter writer) => writer.List(this);
    }

    /// <summary>Nothing was found: a sentence.</summary>
    public sealed record None(string Text) : SearchReply
    {
        /// <inheritdoc/>
        public override void WriteTo(IAnswerWriter writer) => writer.SayNothingFound(this);
    }
}

/// <summary>One thing that was found.</summary>
/// <param name="Title">Its name, without marks that a client reads.</param>
/// <param name="Line">What is said of it in one line.</param>
/// <param name="Card">What goes into the person's own message when they choose it: others will read it.</param>
public sealed record Found(string Title, string Line, AdaptiveCard Card);

/// <summary>Writes the answer of one turn, wherever it happened.</summary>
public interface IAnswerWriter : IReplyWriter
{
    /// <summary>Shows a card in the dialog.</summary>
    void Show(DialogReply.Show show);

    /// <summary>Closes the dialog.</summary>
    void Close(DialogReply.Done done);

    /// <summary>Lists what was found.</summary>
    void List(SearchReply.Results results);

    /// <summary>Says that nothing was found.</summary>
    void SayNothingFound(SearchReply.None none);
}
