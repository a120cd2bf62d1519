using CioCoachBot.Cards;

namespace CioCoachBot.Conversation.Routing;

/// <summary>What a person did in a turn, as far as "undo" and later presses ask for it.</summary>
internal sealed class Deed
{
    private readonly List<Guid> _gone = [];

    /// <summary>False for a turn that only showed something: what was done before it is still the last thing.</summary>
    public bool IsDone { get; private set; }

    /// <summary>What takes it back; null where that is the last step of the log.</summary>
    public Question.Offer? Undo { get; private set; }

    /// <summary>The drafts of which nothing is to be saved any more.</summary>
    public IReadOnlyList<Guid> Gone => _gone;

    public void Leaves(Guid draft) => _gone.Add(draft);

    public void TakenBackBy(Question.Offer? undo) => (IsDone, Undo) = (true, undo);
}
