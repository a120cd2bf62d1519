using CioCoachBot.Cards;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Coach.Logging;
using CioCoachBot.Understanding.Topics;
using NodaTime;

namespace CioCoachBot.Conversation.Views;

/// <summary>
/// A follow-up in its partner's hands, with what it came from; leader and contact are null once they are forgotten: the follow-up stays
/// the partner's.
/// </summary>
internal sealed record HandedFollowUp(
    FollowUp FollowUp, Leader? Leader, InteractionDetails? Logged, string? Customer, IReadOnlyList<string> HeardAt)
{
    /// <summary>The key of its card, once it was sent.</summary>
    public CardKey CardKey => CardKey.PartnerFollowUp(FollowUp.Partner!.Value, FollowUp);

    public static async ValueTask<HandedFollowUp> ReadAsync(ICoachStore store, FollowUp followUp, Localizer texts, Instant now)
    {
        var leader = await store.Leaders.FindAsync(followUp.Leader);
        var logged = leader is null ? null : await new InteractionService(
            store, leader, InsightTopics.Known, now).FindAsync(followUp.Interaction.Value);
        var customer = logged?.Customer ?? await store.Customers.FindAsync(followUp.Customer);
        var lines = await FollowUpLines.ReadAsync(store, followUp.Leader, texts, now.InUtc().Date);
        return new HandedFollowUp(followUp, leader, logged, customer?.Name, lines.HeardAt(followUp));
    }

    /// <summary>The contact with the follow-up as it is now.</summary>
    public InteractionDetails? LoggedNow => Logged is null ? null : Logged with
    {
        FollowUps = [.. Logged.FollowUps.Select(other => other.Id == FollowUp.Id ? FollowUp : other)],
    };

    /// <summary>The card as this partner reads it.</summary>
    public AdaptiveCard CardFor(Person partner, Instant now, string? lead = null) =>
        Card(now.InZone(partner.Zone).Date, Localizer.For(partner.ReadsIn), lead: lead);

    public AdaptiveCard Card(
        LocalDate today,
        Localizer texts,
        bool askWhy = false,
        string? lead = null,
        string? line = null,
        IReadOnlyList<Refusal>? refusals = null) =>
        PartnerFollowUpCard.Build(View(today, texts) with { AskWhy = askWhy, Lead = lead, Line = line, Refusals = refusals ?? [] }, texts);

    /// <summary>What the card shows, where nothing is asked or wrong.</summary>
    public PartnerFollowUpCard.View View(LocalDate today, Localizer texts) => new()
    {
        FollowUp = FollowUp,
        From = Leader?.Name,
        With = JointItem.PartOf(FollowUp, Logged?.FollowUps ?? []) is { } other
            && (FollowUp.State == FollowUpState.Supporting || (FollowUp.State == FollowUpState.Sent && other.State == FollowUpState.Sent))
                ? other.Role
                : null,
        OwnerTookIt = JointItem.PartOf(FollowUp, Logged?.FollowUps ?? []) is { State: FollowUpState.Accepted or FollowUpState.Done, AnsweredAt: not null },
        Customer = Customer,
        Contact = Logged?.Interaction,
        Reason = Logged is not null && Customer is { } customer && !FollowUp.IsForLeaderAlone() ? texts.Reason(FollowUp, customer, HeardAt) : null,
        Likely = OutcomeWords.Read(FollowUp.Outcome).Likely,
        Today = today,
    };
}
