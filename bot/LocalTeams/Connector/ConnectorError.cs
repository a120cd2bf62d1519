using Microsoft.AspNetCore.Http;

namespace CioCoachBot.LocalTeams.Connector;

/// <summary>The connector's refusals, in the shape in which Teams sends them.</summary>
internal static class ConnectorError
{
    public static IResult BadSyntax(string message) => Answer(StatusCodes.Status400BadRequest, "BadSyntax", message);

    public static IResult ConversationNotFound() =>
        Answer(StatusCodes.Status404NotFound, "ConversationNotFound", "Conversation not found.");

    public static IResult ActivityNotFound() =>
        Answer(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", "The activity is not in this conversation.");

    public static IResult MemberNotFound() =>
        Answer(StatusCodes.Status404NotFound, "MemberNotFoundInConversation", "The member is not in this conversation.");

    /// <summary>The app is not installed where the bot wants to speak.</summary>
    public static IResult NotInRoster() =>
        Answer(StatusCodes.Status403Forbidden, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    /// <summary>The person has not installed the app.</summary>
    public static IResult NotInstalled() =>
        Answer(StatusCodes.Status403Forbidden, "ForbiddenOperationException", "The bot is not installed in the user's personal scope.");

    /// <summary>The message is somebody else's.</summary>
    public static IResult NotEnoughPermissions() =>
        Answer(StatusCodes.Status403Forbidden, "NotEnoughPermissions", "Only the author of a message can change it.");

    public static IResult MessageSizeTooBig() =>
        Answer(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "Message size too large.");

    private static IResult Answer(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);
}
