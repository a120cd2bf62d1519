using CioCoachBot.Cards;
using CioCoachBot.Cards.Forms;
using CioCoachBot.Cards.Texts;
using CioCoachBot.Coach;
using CioCoachBot.Coach.FollowUps;
using CioCoachBot.Coach.Leaders;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Conversation.Views;

namespace CioCoachBot.Conversation.FollowUps;

/// <summary>
/// Sends a follow-up to the partner, as the leader left the draft, which is in the partner's language; one that the leader did not change
/// names a day that leaves time to answer. A draft that was not in sight is shown first. Where nobody can receive it, the leader gets the
/// text to copy.
/// </summary>
internal sealed class SendFollowUp : ITurnHandler
{
    public IReadOnlyList<string> Verbs => [CardVerbs.FollowUpSend];

    public async ValueTask<IReadOnlyList<Reply>> AnswerAsync(TurnContext context)
    {
        if (await OwnFollowUp.FindAsync(context) is not { } own)
        {
            return context.OutOfDate();
        }

        var lines = await FollowUpLines.ReadAsync(context.Store, context.Me, context.Texts, context.Today);
        var holder = lines.Holder(own.FollowUp.Role);
        if (holder is not { Reachable: true })
        {
            return await own.AnswerAsync(context, showDraft: true);
        }

        var pressed = FollowUpButton.Read(context.Form);
        var typed = DraftForm.Read(context.Form, own.FollowUp.Id);
        if (own.FollowUp is { State: FollowUpState.Suggested, Message: null } && typed is null && pressed.ShowsFirst)
        {
            return await own.AnswerAsync(context, showDraft: true); // Nothing leaves that its leader has not seen.
        }

        var due = FollowUpSteps.DueIfSent(own.FollowUp, context.Today);
        var isAsDrafted = typed is null || IsSame(typed, lines.Draft(own.FollowUp, own.Logged.Interaction, pressed.Seen ?? due));
        var message = isAsDrafted ? lines.Draft(own.FollowUp, own.Logged.Interaction) : typed!;
        var step = FollowUpSteps.Send(own.FollowUp with { Due = due }, holder.Id, message, context.Now);
        if (step.Value is not { } sent)
        {
            return [context.Aside(context.Texts.Sentence(step.Refusals[0]))];
        }

        if (sent != own.FollowUp)
        {
            await context.Store.FollowUps.SaveAsync(sent);
            await FollowUpReminder.PlanAsync(context.Store, sent, holder, context.Now);
            context.Did(CardVerbs.FollowUpRecall, FollowUpButton.UndoDataOf(sent.Id));
        }

        var joint = lines.Joint(own.FollowUp, own.Logged.FollowUps);
        own = own.With(sent);
        var toBoth = new List<DirectMessage>();
        if (joint is { State: FollowUpState.Suggested } && lines.Holder(joint.Role) is { } second
            && FollowUpSteps.Send(
                joint with { Due = due }, second.Id, isAsDrafted ? lines.Draft(joint, own.Logged.Interaction) : message, context.Now).Value is { } other)
        {
            await context.Store.FollowUps.SaveAsync(other);
            await FollowUpReminder.PlanAsync(context.Store, other, second, context.Now);
            own = own with { Logged = own.With(other).Logged };
            toBoth.Add(Card(own with { FollowUp = other }, second));
        }

        return
        [
            .. await own.With(sent).AnswerAsync(context),
            Card(own, holder),
            .. toBoth,
        ];

        DirectMessage Card(OwnFollowUp one, Person to) => new(
            to.Id,
            PartnerFollowUp.Card(one, context, lines, to),
            MessageKey.PartnerFollowUp(to.Id, one.FollowUp),
            CardKey.PartnerFollowUp(to.Id, one.FollowUp));
    }

    private static bool IsSame(string typed, string draft) => string.Equals(typed.Trim(), draft.Trim(), StringComparison.Ordinal);
}
