using Microsoft.AspNetCore.Http;

namespace CioCoachBot.Teams;

/// <summary>Why a request did not reach the bot. The caller learns the status alone; the log has the reason.</summary>
internal enum RefusedBecause
{
    None,
    Method,
    MediaType,
    TooLarge,
    NoBearerToken,
    TokenMalformed,
    TokenIssuer,
    TokenAlgorithm,
    TokenKeyUnknown,
    TokenSignature,
    TokenLifetime,
    TokenAudience,
    NotFromThisMachine,
    NoKeysYet,
    ChannelNotEndorsed,
    ServiceUrlNotSigned,
    ServiceHostNotAllowed,
    TenantNotServed,
    BodyMalformed,
    ActivityIncomplete,
}

/// <summary>The HTTP statuses of refusals.</summary>
internal static class Refusals
{
    /// <summary>401 where the caller is not proven, 403 where it is proven and not allowed.</summary>
    public static int Status(this RefusedBecause because) => because switch
    {
        RefusedBecause.None => StatusCodes.Status200OK,
        RefusedBecause.Method => StatusCodes.Status405MethodNotAllowed,
        RefusedBecause.MediaType => StatusCodes.Status415UnsupportedMediaType,
        RefusedBecause.TooLarge => StatusCodes.Status413PayloadTooLarge,
        RefusedBecause.NoKeysYet => StatusCodes.Status503ServiceUnavailable,
        RefusedBecause.ChannelNotEndorsed or RefusedBecause.ServiceUrlNotSigned or RefusedBecause.ServiceHostNotAllowed
            or RefusedBecause.TenantNotServed => StatusCodes.Status403Forbidden,
        RefusedBecause.BodyMalformed or RefusedBecause.ActivityIncomplete => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status401Unauthorized,
    };
}
