using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Host.Options;

/// <summary>Who may do what with the coach: the section <c>Coach</c> of the configuration.</summary>
public sealed class CoachOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Coach";

    /// <summary>Entra object ids of the admins, a list or separated by commas.</summary>
    public IList<string> Admins { get; init; } = [];

    /// <summary>Who becomes a leader by installing the app or by writing to it.</summary>
    public Enrolment Enrolment { get; set; } = Enrolment.Open;

    /// <summary>With <see cref="Enrolment.Listed"/>: the Entra object ids of those who may, a list or separated by commas.</summary>
    public IList<string> Leaders { get; init; } = [];

    /// <summary>Files of public holidays (<see cref="HolidayFile"/>), a list or separated by commas.</summary>
    public IList<string> Holidays { get; init; } = [];

    /// <summary>
    /// Who holds the partner roles in the first tenant of <c>Teams__TenantIds</c>, as long as nobody chose otherwise on the partners
    /// card.
    /// </summary>
    public IDictionary<PartnerRole, PartnerOption> Partners { get; init; } = new Dictionary<PartnerRole, PartnerOption>();
}

/// <summary>Who becomes a leader.</summary>
public enum Enrolment
{
    /// <summary>Everybody of an allowed tenant who installs the app or writes to it in a personal chat.</summary>
    Open,

    /// <summary>Only those of <see cref="CoachOptions.Leaders"/>.</summary>
    Listed,
}

/// <summary>A partner by configuration.</summary>
public sealed class PartnerOption
{
    /// <summary>Entra object id.</summary>
    public string Id { get; set; } = "";

    /// <summary>Display name until Teams says it.</summary>
    public string Name { get; set; } = "";
}
