using NodaTime;

namespace CioCoachBot.Coach.Leaders;

/// <summary>Somebody of the tenant whom the coach has met, or whom an admin has named.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Name">Display name as Teams gave it, at most 200 characters.</param>
/// <param name="ZoneId">IANA zone, as the client last told it.</param>
/// <param name="Locale">BCP 47 tag, as the client last told it.</param>
/// <param name="Reachable">True while the person has a personal chat with the coach that is not known to be dead. Computed on read,
/// ignored on save.</param>
public sealed record Person(PersonId Id, string Name, string ZoneId, string Locale, bool Reachable)
{
    /// <summary>The language that the person chose, as two letters of ISO 639; null while it follows the client.</summary>
    public string? Language { get; init; }

    /// <summary>What the person came for; null until they said it.</summary>
    public HereFor? HereFor { get; init; }

    /// <summary>The partner role that the person says they hold, until an admin has decided; else null.</summary>
    public PartnerRole? Claims { get; init; }

    /// <summary>True for whom the coach met as an admin: they can be asked. What an admin may do is decided by each turn.</summary>
    public bool IsAdmin { get; init; }

    /// <summary>True after the app was removed from the person's chat, until it comes back.</summary>
    public bool HasLeft { get; init; }

    /// <summary>
    /// BCP 47 tag of what the person reads: as chosen, else as the client told it. A client's tag of the chosen language stays whole: it
    /// also says how days are written.
    /// </summary>
    public string ReadsIn =>
        Language is null || Locale.Split('-')[0].Equals(Language, StringComparison.OrdinalIgnoreCase) ? Locale : Language;

    /// <summary>The person's zone; UTC where the stored name is unknown to the time zone database.</summary>
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(ZoneId) ?? DateTimeZone.Utc;
}
