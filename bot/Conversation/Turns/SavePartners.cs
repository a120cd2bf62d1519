using CioCoachBot.Cards;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Conversation.Turns;

/// <summary>An admin names the holders of the partner roles; each new one learns what will come.</summary>
internal sealed class SavePartners : ITurn
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PartnersSave];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var replies = new List<Reply>();
        var before = await context.Store.Partners.AllAsync();
        foreach (var role in Enum.GetValues<PartnerRole>())
        {
            if (!context.Data.ContainsKey(Codes.Of(role)))
            {
                continue;
            }

            var chosen = context.Value(Codes.Of(role));
            var holder = chosen is null ? null : await context.Store.People.FindAsync(new PersonId(chosen));
            if (chosen is not null && holder is null)
            {
                return context.OutOfDate();
            }

            if (before.FirstOrDefault(partner => partner.Role == role)?.Person.Id == holder?.Id)
            {
                continue;
            }

            await context.Store.Partners.AppointAsync(role, holder?.Id);
            if (holder is { Reachable: true })
            {
                replies.Add(new Reply.Tell(holder.Id, PartnerWelcomeCard.Build(new PartnerWelcomeCard.View { Role = role }), $"partner-welcome:{holder.Id}:{Codes.Of(role)}"));
            }
        }

        return [context.Answer(await ShowPartners.CardAsync(context.Store, saved: true)), .. replies];
    }
}
