namespace CioCoachBot.Coach.Leaders;

/// <summary>Names the holder of a partner role.</summary>
public static class Appointment
{
    /// <summary>
    /// Makes the person the holder; null leaves the role vacant. Whoever counted as a leader without having logged a contact does so no
    /// more, and is not asked.
    /// </summary>
    public static async ValueTask MakeAsync(ICoachStore store, PartnerRole role, Person? holder)
    {
        ArgumentNullException.ThrowIfNull(store);
        if (holder is not null)
        {
            await store.People.SaveAsync(holder with { HereFor = HereFor.Partnering, Claims = null });
            await store.Leaders.RetireAsync(holder.Id);
        }

        await store.Partners.AppointAsync(role, holder?.Id);
    }
}
