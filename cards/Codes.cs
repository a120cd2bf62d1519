using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>How the closed lists stand in a form's values: lower case with hyphens ("advisory-board", "in-person", "cmo", "thursday"). Reading is without regard to case; what is no code is null.</summary>
public static class Codes
{
    private static readonly (Approach Value, string Code)[] Approaches =
    [
        (Approach.Meeting, "meeting"),
        (Approach.StrategicAccountVisit, "strategic-account-visit"),
        (Approach.AdvisoryBoard, "advisory-board"),
        (Approach.CoCreation, "co-creation"),
        (Approach.CioOnLoan, "cio-on-loan"),
        (Approach.Support, "support"),
        (Approach.Observation, "observation"),
        (Approach.DigitalListening, "digital-listening"),
    ];

    private static readonly (Mode Value, string Code)[] Modes =
    [
        (Mode.InPerson, "in-person"),
        (Mode.Video, "video"),
        (Mode.Phone, "phone"),
        (Mode.Event, "event"),
        (Mode.Digital, "digital"),
    ];

    private static readonly (PartnerRole Value, string Code)[] Roles =
    [
        (PartnerRole.Cmo, "cmo"),
        (PartnerRole.Cco, "cco"),
        (PartnerRole.Sales, "sales"),
    ];

    private static readonly (IsoDayOfWeek Value, string Code)[] Weekdays =
    [
        (IsoDayOfWeek.Monday, "monday"),
        (IsoDayOfWeek.Tuesday, "tuesday"),
        (IsoDayOfWeek.Wednesday, "wednesday"),
        (IsoDayOfWeek.Thursday, "thursday"),
        (IsoDayOfWeek.Friday, "friday"),
        (IsoDayOfWeek.Saturday, "saturday"),
        (IsoDayOfWeek.Sunday, "sunday"),
    ];

    /// <summary>The code of an approach.</summary>
    public static string Of(Approach value) => Code(Approaches, value);

    /// <summary>The code of a mode.</summary>
    public static string Of(Mode value) => Code(Modes, value);

    /// <summary>The code of a partner role.</summary>
    public static string Of(PartnerRole value) => Code(Roles, value);

    /// <summary>The code of a weekday.</summary>
    public static string Of(IsoDayOfWeek value) => Code(Weekdays, value);

    /// <summary>The value of a form's partners: their codes, separated by commas.</summary>
    public static string Of(IEnumerable<PartnerRole> values) => string.Join(',', values.Select(Of));

    /// <summary>The approach of a code.</summary>
    public static Approach? ApproachOf(string? code) => Value(Approaches, code);

    /// <summary>The mode of a code.</summary>
    public static Mode? ModeOf(string? code) => Value(Modes, code);

    /// <summary>The partner role of a code.</summary>
    public static PartnerRole? RoleOf(string? code) => Value(Roles, code);

    /// <summary>The weekday of a code.</summary>
    public static IsoDayOfWeek? WeekdayOf(string? code) => Value(Weekdays, code);

    /// <summary>The partner roles of a form's value; what is no code is left out, and each role comes once.</summary>
    public static IReadOnlyList<PartnerRole> RolesOf(string? codes) =>
        [.. (codes ?? "").Split(',').Select(static code => RoleOf(code.Trim())).OfType<PartnerRole>().Distinct()];

    private static string Code<T>((T Value, string Code)[] list, T value)
        where T : struct, Enum
    {
        foreach (var (known, code) in list)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                return code;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "Not on the list.");
    }

    private static T? Value<T>((T Value, string Code)[] list, string? code)
        where T : struct, Enum
    {
        foreach (var (value, known) in list)
        {
            if (string.Equals(known, code, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
