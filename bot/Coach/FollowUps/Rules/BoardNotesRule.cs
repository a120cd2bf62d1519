using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Coach.FollowUps.Rules;

/// <summary>What a customer advisory board said goes to the CMO and the CCO within two working days [Farland].</summary>
public sealed class BoardNotesRule() : ApproachRule(Approach.AdvisoryBoard, Name, PartnerRole.Cmo, PartnerRole.Cco, Days)
{
    public const string Name = "board-notes";

    private const int Days = 2;
}
