using CioCoachBot.Coach.Requests;

namespace CioCoachBot.Coach.Advice.Rules;

/// <summary>A partner invites the leader to a customer and has no answer [Farland: the CIO belongs in the room].</summary>
public sealed class InvitationRule : IAdviceRule
{
    public const string Name = "invitation";

    public IEnumerable<WorthDoing> Find(AdviceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Requests
            .Where(request => request is { Kind: RequestKind.Visit, State: RequestState.Open, Day: { } day } && day > facts.Today)
            .OrderBy(static request => request.Day)
            .Select(static request => new WorthDoing(Name) { Invitation = request });
    }
}
