using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Coach.Leaders;
using NodaTime;

namespace CioCoachBot.Cards;

/// <summary>How the closed lists stand in a form's values: as <see cref="EnumCodes"/> writes them. What is no code is null.</summary>
public static class Codes
{
    /// <summary>The code of an approach.</summary>
    public static string Of(Approach value) => EnumCodes.Of(value);

    /// <summary>The code of a mode.</summary>
    public static string Of(Mode value) => EnumCodes.Of(value);

    /// <summary>The code of a partner role.</summary>
    public static string Of(PartnerRole value) => EnumCodes.Of(value);

    /// <summary>The code of a purpose.</summary>
    public static string Of(Purpose value) => EnumCodes.Of(value);

    /// <summary>The code of a journey stage.</summary>
    public static string Of(JourneyStage value) => EnumCodes.Of(value);

    /// <summary>The code of a weekday.</summary>
    public static string Of(IsoDayOfWeek value) => EnumCodes.Of(value);

    /// <summary>The value of a form's partners: their codes, separated by commas.</summary>
    public static string Of(IEnumerable<PartnerRole> values) => string.Join(',', values.Select(Of));

    /// <summary>The approach of a code.</summary>
    public static Approach? ApproachOf(string? code) => EnumCodes.Find<Approach>(code);

    /// <summary>The mode of a code.</summary>
    public static Mode? ModeOf(string? code) => EnumCodes.Find<Mode>(code);

    /// <summary>The partner role of a code.</summary>
    public static PartnerRole? RoleOf(string? code) => EnumCodes.Find<PartnerRole>(code);

    /// <summary>The purpose of a code.</summary>
    public static Purpose? PurposeOf(string? code) => EnumCodes.Find<Purpose>(code);

    /// <summary>The journey stage of a code.</summary>
    public static JourneyStage? StageOf(string? code) => EnumCodes.Find<JourneyStage>(code);

    /// <summary>The weekday of a code; none is no weekday.</summary>
    public static IsoDayOfWeek? WeekdayOf(string? code) =>
        EnumCodes.Find<IsoDayOfWeek>(code) is { } day and not IsoDayOfWeek.None ? day : null;

    /// <summary>The partner roles of a form's value; what is no code is left out, and each role comes once.</summary>
    public static IReadOnlyList<PartnerRole> RolesOf(string? codes) =>
        [.. (codes ?? "").Split(',').Select(static code => RoleOf(code.Trim())).OfType<PartnerRole>().Distinct()];
}
