using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Conversation.Routing;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>The part of a joint item that is with the other partner, who is told what became of it.</summary>
internal static class JointParts
{
    /// <summary>Moves the other part as the step of one asks; shows it there, and tells who supports now.</summary>
    /// <returns>The follow-up with the contact's others as they are now, and what the other partner reads.</returns>
    public static async ValueTask<(HandedFollowUp Held, IReadOnlyList<ProactiveMessage> Told)> MoveAsync(
        ICoachStore store, HandedFollowUp held, Instant now)
    {
        if (held.LoggedNow is not { } logged || JointItem.PartOf(held.FollowUp, logged.FollowUps) is not { } other
            || JointItem.Follow(other, held.FollowUp) is var next && next == other)
        {
            return (held, []);
        }

        await store.FollowUps.SaveAsync(next);
        held = held with { Logged = logged with { FollowUps = [.. logged.FollowUps.Select(one => one.Id == next.Id ? next : one)] } };
        if (next.Partner is not { } id || await store.People.FindAsync(id) is not { } partner)
        {
            return (held, []);
        }

        var theirs = await HandedFollowUp.ReadAsync(store, next, Localizer.For(partner.ReadsIn), now);
        List<ProactiveMessage> told = [new CardUpdate(theirs.CardKey, theirs.CardFor(partner, now))];
        var texts = Localizer.For(partner.ReadsIn);
        if (other.State == FollowUpState.Sent && partner.Reachable
            && PartnerFollowUpCard.Said(theirs.View(now.InZone(partner.Zone).Date, texts), texts) is { } said)
        {
            told.Add(new DirectMessage(
                id,
                NoticeCards.Of(texts, texts["FollowUps.AboutAt", texts.Numbers.Capital(texts.About(next)), logged.Customer.Name] + ". " + said.Answer),
                MessageKey.Recalled(id, next)));
        }

        return (held, told);
    }
}
