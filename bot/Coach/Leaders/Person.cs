using NodaTime;

namespace CioCoachBot.Coach.Leaders;

/// <summary>Somebody of the tenant whom the coach has met, or whom an admin has named.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="Name">Display name as Teams gave it, at most 200 characters.</param>
/// <param name="ZoneId">IANA zone, as the client last told it.</param>
/// <param name="Locale">BCP 47 tag, as the client last told it.</param>
/// <param name="Reachable">True while the person has a personal chat with the coach that is not known to be dead. Computed on read, ignored on save.</param>
public sealed record Person(PersonId Id, string Name, string ZoneId, string Locale, bool Reachable)
{
    /// <summary>The person's zone; UTC where the stored name is unknown to the time zone database.</summary>
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(ZoneId) ?? DateTimeZone.Utc;
}
