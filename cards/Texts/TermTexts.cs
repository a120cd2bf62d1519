using CioCoachBot.Coach.Customers;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Cards.Texts;

/// <summary>The field's terms as people say them in a sentence.</summary>
public sealed class TermTexts
{
    private readonly Localizer _texts;

    internal TermTexts(Localizer texts) => _texts = texts;

    /// <summary>"customer advisory board".</summary>
    public string Of(Approach approach) => _texts["Common.Approach." + approach];

    /// <summary>"in person".</summary>
    public string Of(Mode mode) => _texts["Common.Mode." + mode];

    /// <summary>"Partnering".</summary>
    public string Of(EngagementModel model) => _texts["Common.EngagementModel." + model];

    /// <summary>"renew or expand".</summary>
    public string Of(JourneyStage stage) => _texts["Common.JourneyStage." + stage];

    /// <summary>"drive innovation".</summary>
    public string Of(Purpose purpose) => _texts["Common.Purpose." + purpose];

    /// <summary>"CMO", "head of sales".</summary>
    public string Of(PartnerRole role) => _texts["Common.Role." + role];

    /// <summary>As the subject of a sentence: "the CMO", "der CMO".</summary>
    public string The(PartnerRole role) => _texts["Common.RoleSubject." + role];

    /// <summary>"to the CMO", "an den CMO".</summary>
    public string To(PartnerRole role) => _texts["Common.RoleTo." + role];

    /// <summary>"with the CMO", "mit dem CMO".</summary>
    public string With(PartnerRole role) => _texts["Common.RoleWith." + role];

    /// <summary>"for the CMO", "für den CMO".</summary>
    public string For(PartnerRole role) => _texts["Common.RoleFor." + role];

    /// <summary>Who came along: "with the CMO and the head of sales".</summary>
    /// <param name="roles">One or more.</param>
    public string Along(IEnumerable<PartnerRole> roles) => _texts["Logging.Along." + string.Concat(roles.Distinct().Order())];
}
