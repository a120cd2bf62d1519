using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Prompts;
using CioCoachBot.Coach.Text;
using NodaTime;

namespace CioCoachBot.Conversation.Routing;

/// <summary>Keeps name, zone and locale of people as their client tells them, and the language that they chose.</summary>
/// <remarks>
/// A leader's zone follows the client for as long as it is the one that the client told last. Another zone chosen in the settings differs
/// from it and therefore stays.
/// <c>UTC</c> and the bare <c>en</c> are what a client that says nothing gets: they never replace what is known.
/// </remarks>
internal static class PersonSync
{
    private const int MaxName = 200;

    /// <summary>The turn of a person whom the coach meets, and remembers; in a turn that may write nothing, only recognises.</summary>
    public static async ValueTask<TurnContext> MeetAsync(Turn turn, ICoachStore store)
    {
        var actor = turn.Actor;
        var known = await store.People.FindAsync(actor.Id);
        var leader = await store.Leaders.FindAsync(actor.Id);
        var person = (known ?? new Person(actor.Id, "", "", "", Reachable: false)) with
        {
            Name = NameOf(actor, known) ?? Localizer.For(actor.Locale)["Routing.Colleague"],
            ZoneId = known is not null && actor.Zone == DateTimeZone.Utc ? known.ZoneId : actor.Zone.Id,
            Locale = known is not null && actor.Locale == "en" ? known.Locale : actor.Locale,
            IsAdmin = actor.IsAdmin,
        };
        if (turn.Input is Input.DialogOpened or Input.Searched)
        {
            return new TurnContext(turn, store, person, leader);
        }

        if (person != known)
        {
            await store.People.SaveAsync(person);
        }

        if (leader is not null && Follow(leader, known, person) is { } moved && moved != leader)
        {
            await store.Leaders.SaveAsync(moved);
            if (moved.ZoneId != leader.ZoneId)
            {
                await PromptAgenda.PlanAsync(store, moved, turn.At);
            }

            leader = moved;
        }

        return new TurnContext(turn, store, person, leader);
    }

    private static Leader Follow(Leader leader, Person? known, Person person) => leader with
    {
        Name = person.Name,
        Locale = person.ReadsIn,
        ZoneId = known is null || leader.ZoneId == known.ZoneId ? person.ZoneId : leader.ZoneId,
    };

    private static string? NameOf(Actor actor, Person? known)
    {
        var name = string.Join(' ', actor.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.Length == 0 ? known?.Name : Shortened.To(name, MaxName);
    }
}
