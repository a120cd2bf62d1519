using CioCoachBot.Understanding.Slots;

namespace CioCoachBot.Understanding.Intents;

/// <summary>Fills the slots of every intent but log and plan.</summary>
internal static class IntentSlots
{
    public static ParsedMessage Read(Intent intent, SaidValues said) => intent switch
    {
        Intent.Edit => CorrectionSlots.Read(said),
        Intent.Repeat => new() { Intent = intent, Customer = said.Customer, Minutes = said.Minutes(out var problem), Problem = problem },
        Intent.Snooze => SnoozeSlots.Read(said),
        Intent.Pause => new() { Intent = intent, Until = PauseSlots.Until(said) },
        Intent.SetTarget => TargetSlots.Read(said),
        Intent.SetSchedule => new() { Intent = intent, Time = said.Time, Weekday = said.Weekday },
        Intent.FollowUps => new() { Intent = intent, Customer = said.Customer, Partners = said.Partners },
        Intent.CompleteFollowUp => new()
        {
            Intent = intent,
            Customer = said.Customer,
            Partners = said.Partners,
            Number = PickedNumber.Of(said.Message),
        },
        Intent.Promises or Intent.KeepPromise or Intent.Undo => new() { Intent = intent, Customer = said.Customer },
        Intent.Brief => new() { Intent = intent, Customer = said.Customer, Date = said.Day(ahead: true) },
        Intent.History => new() { Intent = intent, Customer = said.Customer, Date = said.Day(ahead: false), Period = said.Period },
        _ => new() { Intent = intent },
    };
}
