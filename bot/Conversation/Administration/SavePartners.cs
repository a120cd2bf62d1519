using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.Administration;

/// <summary>An admin names the holders of the partner roles; each new one learns what will come.</summary>
internal sealed class SavePartners : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.PartnersSave];

    public Audience For => Audience.Admin;

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        var before = await context.Store.Partners.AllAsync();
        var changes = new List<(PartnerRole Role, Person? Holder)>();
        var form = PartnersForm.Read(context.Form);
        foreach (var (role, chosen) in form.Holders)
        {
            var holder = chosen is { } id ? await context.Store.People.FindAsync(id) : null;
            if (chosen is not null && holder is null)
            {
                return context.OutOfDate();
            }

            if (before.FirstOrDefault(partner => partner.Role == role)?.Person.Id != holder?.Id)
            {
                changes.Add((role, holder));
            }
        }

        // An old form would undo what was decided since.
        if (changes.Count > 0 && form.Before is { } shown && !string.Equals(shown, PartnersForm.Of(before), StringComparison.Ordinal))
        {
            return [context.Answer(await ShowPartners.CardAsync(context, hasChanged: true))];
        }

        var handedOver = await RoleHandover.MakeAsync(context.Store, changes, context.Now);
        var replies = changes.Where(change => change.Holder is { Reachable: true }).Select(change => Welcome(change.Holder!, change.Role));
        return [context.Answer(await ShowPartners.CardAsync(context, saved: true)), .. replies, .. handedOver];
    }

    private static DirectMessage Welcome(Person holder, PartnerRole role) =>
        new(holder.Id, PartnerWelcomeCard.Build(
            new PartnerWelcomeCard.View { Role = role }, Localizer.For(holder.ReadsIn)), MessageKey.PartnerWelcome(holder.Id, role));
}
