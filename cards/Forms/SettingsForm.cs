using System.Globalization;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Cards.Forms;

/// <summary>A leader's settings.</summary>
public sealed record SettingsForm
{
    internal const string TargetInput = "target";
    internal const string TitleInput = "title";
    internal const string ByNameInput = "byName";
    internal const string WorkingDaysInput = "workingDays";
    internal const string QuietFromInput = "quietFrom";
    internal const string QuietUntilInput = "quietUntil";

    /// <summary>Both together, where that is refused.</summary>
    internal const string QuietInputs = "quiet";

    /// <summary>Whether the leader had chosen the time, where former settings are saved again.</summary>
    public const string TimeIsChosenData = "timeIsChosen";

    private const int MaxTitle = 100;
    private const char Comma = ',';

    /// <summary>Minutes a week; null where it is no number.</summary>
    public int? Target { get; init; }

    /// <summary>When the coach asks.</summary>
    public required WeeklySlotForm Slot { get; init; }

    /// <summary>The language of the leader's cards.</summary>
    public required LanguageForm Language { get; init; }

    /// <summary>What the leader does; null for nothing.</summary>
    public string? Title { get; init; }

    /// <summary>True to appear by name in the digest.</summary>
    public bool ByName { get; init; }

    /// <summary>On which days the leader works; null where the form does not ask.</summary>
    public IReadOnlyList<IsoDayOfWeek>? WorkingDays { get; init; }

    /// <summary>When the quiet hours begin; null for nothing.</summary>
    public LocalTime? QuietFrom { get; init; }

    /// <summary>When the quiet hours are over; null for nothing.</summary>
    public LocalTime? QuietUntil { get; init; }

    /// <summary>The quiet hours; null for none.</summary>
    public QuietHours? Quiet => QuietFrom is { } from && QuietUntil is { } until ? new QuietHours(from, until) : null;

    /// <summary>Whether the leader had chosen the time; null where the form does not say.</summary>
    public bool? TimeIsChosen { get; private init; }

    /// <summary>Reads the filled-in form.</summary>
    public static SettingsForm Read(FormData data) => new()
    {
        Target = data.Whole(TargetInput),
        Slot = WeeklySlotForm.Read(data),
        Language = LanguageForm.Read(data),
        Title = data.Text(TitleInput),
        ByName = data.IsTrue(ByNameInput),
        WorkingDays = data.Values.TryGetValue(WorkingDaysInput, out var days) ? [.. Days(days)] : null,
        QuietFrom = WeeklySlotForm.TimeOf(data.Text(QuietFromInput)),
        QuietUntil = WeeklySlotForm.TimeOf(data.Text(QuietUntilInput)),
        TimeIsChosen = data.Text(TimeIsChosenData) is { } chosen ? chosen == "true" : null,
    };

    /// <summary>What a person typed, to stand in the inputs again.</summary>
    public static IReadOnlyDictionary<string, string> Typed(FormData data) =>
        new[] { TargetInput, TitleInput, ByNameInput, WorkingDaysInput, QuietFromInput, QuietUntilInput, LanguageForm.Input }.Concat(WeeklySlotForm.Inputs)
            .Where(data.Values.ContainsKey)
            .ToDictionary(input => input, input => data.Values[input], StringComparer.Ordinal);

    /// <summary>What is wrong, each at its input.</summary>
    public IReadOnlyList<Refusal> Refusals()
    {
        var refusals = Slot.Refusals().ToList();
        if (Coach.Progress.Target.Check(Target) is { } wrong)
        {
            refusals.Add(wrong);
        }

        if (Title?.Length > MaxTitle)
        {
            refusals.Add(new Refusal(TitleInput, RefusalReason.TitleTooLong, Most: MaxTitle));
        }

        if (WorkingDays is { Count: 0 })
        {
            refusals.Add(new Refusal(WorkingDaysInput, RefusalReason.WorkingDaysMissing));
        }

        if ((QuietFrom is null) != (QuietUntil is null) || (QuietFrom is not null && QuietFrom == QuietUntil))
        {
            refusals.Add(new Refusal(QuietInputs, RefusalReason.QuietHoursHalf));
        }

        return refusals;
    }

    /// <summary>What stands in the inputs.</summary>
    public IReadOnlyDictionary<string, string> Values()
    {
        var values = Slot.Data().Append(Language.Data()).ToDictionary(StringComparer.Ordinal);
        values[ByNameInput] = ByName ? "true" : "false";
        if (Target is { } target)
        {
            values[TargetInput] = target.ToString(CultureInfo.InvariantCulture);
        }

        if (WorkingDays is { } days)
        {
            values[WorkingDaysInput] = string.Join(Comma, days.Select(Codes.Of));
        }

        if (Quiet is { } quiet)
        {
            values[QuietFromInput] = WeeklySlotForm.Value(quiet.From);
            values[QuietUntilInput] = WeeklySlotForm.Value(quiet.Until);
        }

        if (Title is { } title)
        {
            values[TitleInput] = title;
        }

        return values;
    }

    /// <summary>The ticked days; a client sends them in any order.</summary>
    private static IEnumerable<IsoDayOfWeek> Days(string ticked) =>
        ticked.Split(Comma, StringSplitOptions.TrimEntries).Select(Codes.WeekdayOf).OfType<IsoDayOfWeek>().Distinct().Order();
}
