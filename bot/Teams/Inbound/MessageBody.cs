using CioCoachBot.Teams.Protocol;
using Microsoft.AspNetCore.Http;

namespace CioCoachBot.Teams.Inbound;

/// <summary>Reads the body of a request, which may be at most 1 MB, into an activity without copying it.</summary>
internal static class MessageBody
{
    /// <summary>The largest body, in bytes.</summary>
    public const int Cap = 1024 * 1024;

    /// <summary>The activity, or why there is none.</summary>
    public static async ValueTask<(Activity? Activity, RefusedBecause Refused)> ReadAsync(HttpRequest request)
    {
        var reader = request.BodyReader;
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync();
                var buffer = read.Buffer;
                if (buffer.Length > Cap)
                {
                    reader.AdvanceTo(buffer.End);
                    return (null, RefusedBecause.TooLarge);
                }

                if (read.IsCompleted)
                {
                    var activity = ActivityReader.Read(buffer);
                    reader.AdvanceTo(buffer.End);
                    return (activity, activity is null ? RefusedBecause.BodyMalformed : RefusedBecause.None);
                }

                reader.AdvanceTo(buffer.Start, buffer.End);
            }
        }
        catch (BadHttpRequestException e)
        {
            // The server's own limit, or a body that breaks off.
            return (null, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? RefusedBecause.TooLarge : RefusedBecause.BodyMalformed);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or InvalidDataException)
        {
            // The connection was cut in the middle, or its chunks do not add up.
            return (null, RefusedBecause.BodyMalformed);
        }
    }
}
