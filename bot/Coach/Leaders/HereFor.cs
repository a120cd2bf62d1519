namespace CioCoachBot.Coach.Leaders;

/// <summary>What a person came to the coach for, as the person says.</summary>
public enum HereFor
{
    /// <summary>Leads in IT and keeps customer time.</summary>
    Leading,

    /// <summary>Holds a partner role, or says so: an admin decides.</summary>
    Partnering,

    /// <summary>Sets the coach up.</summary>
    Administration,

    /// <summary>An admin said that they do not lead in IT: a card from before makes no leader of them again.</summary>
    NoLeader,
}
