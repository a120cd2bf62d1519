using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>Fills the slots of every intent but log and plan.</summary>
internal static class IntentSlots
{
    public static ParsedMessage Read(Intent intent, SaidValues said)
    {
        var values = Values(intent, said);
        return IsOfOne(intent) ? values with { Person = said.Person } : values;
    }

    /// <summary>True for what one leader has or decides, so that it matters whose it is.</summary>
    private static bool IsOfOne(Intent intent) =>
        intent is Intent.Unknown or Intent.SetTarget or Intent.SetSchedule or Intent.Pause or Intent.Resume or Intent.Snooze
            or Intent.History or Intent.Week or Intent.Undo or Intent.Export or Intent.ForgetMe or Intent.FollowUps or Intent.Promises;

    private static ParsedMessage Values(Intent intent, SaidValues said) => intent switch
    {
        Intent.Repeat => RepeatSlots.Read(said),
        Intent.Snooze => SnoozeSlots.Read(said),
        Intent.Pause => PauseSlots.Read(said),
        Intent.SetTarget => TargetSlots.Read(said),
        Intent.SetWorkingDays or Intent.SetQuietHours => OwnRoutine.Of(said.Message)!,
        Intent.SetSchedule or Intent.Digest => new()
        {
            Intent = intent,
            Time = said.Time,
            Weekday = said.Weekday,
            Problem = said.HasNoTime ? Problem.Time : null,
        },
        Intent.Week => new() { Intent = intent, Period = said.Period },
        Intent.Privacy => new() { Intent = intent, ByName = NameChoice.Of(said.Message) },
        Intent.FollowUps => new() { Intent = intent, Customer = said.Customer, Partners = said.Partners },
        Intent.CompleteFollowUp => new()
        {
            Intent = intent,
            Customer = said.Customer,
            Partners = said.Partners,
            Number = PickedNumber.Of(said.Message),
        },
        Intent.AskLeader or Intent.InviteLeader or Intent.TeachLeader => LeaderRequest.Read(intent, said),
        Intent.ClaimRole => new() { Intent = intent, Partners = RoleClaim.Of(said.Message) is { } role ? [role] : [] },
        Intent.Engagement when EngagementClaim.Of(said.Message) is { } claim => new()
        {
            Intent = intent,
            Customer = said.Customer,
            Model = claim.Model,
            Strategic = claim.Strategic,
            Segment = claim.Segment,
            Reason = claim.Reason,
        },
        Intent.RecallFollowUp => new() { Intent = intent, Customer = said.Customer, Partners = said.Partners },
        Intent.EraseAbout => new() { Intent = intent, Customer = said.Customer },
        Intent.RenameCustomer when Renaming.Of(said.Message, said.Slots) is { } renaming => new()
        {
            Intent = intent,
            About = renaming.From,
            Customer = renaming.To,
        },
        Intent.Undo when DeletedContact.Is(said.Message, said.Slots) => new()
        {
            Intent = intent,
            Customer = said.Customer,
            About = said.Customer,
            Date = said.Day(ahead: false),
        },
        Intent.Edit when AddedNote.Of(said.Message, said.Slots) is { } note => new()
        {
            Intent = intent,
            About = note.Customer,
            Insight = said.Message.Text[said.Message[note.From].Start..].Trim(),
        },
        Intent.Edit when AimClaim.Of(said.Message) is { } aim => new()
        {
            Intent = intent,
            About = said.Customer,
            Purpose = aim.Purpose,
            Stage = aim.Stage,
            Stance = aim.Stance,
        },
        Intent.Edit => CorrectionSlots.Read(said),
        Intent.Promises or Intent.KeepPromise or Intent.Undo => new() { Intent = intent, Customer = said.Customer },
        Intent.Brief => new() { Intent = intent, Customer = said.Customer ?? BriefedName.Of(said.Message), Date = said.Day(ahead: true) },
        Intent.History => new() { Intent = intent, Customer = said.Customer, Date = said.Day(ahead: false), Period = said.Period },
        Intent.NoContact => new() { Intent = intent, Period = said.Period },
        _ => new() { Intent = intent },
    };
}
