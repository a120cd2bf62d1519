using System.Net;
using System.Text;
using CioCoachBot.Teams.Outbound;

namespace CioCoachBot.Tests.Teams.Outbound;

public sealed class ConnectorErrorsTests
{
    [Theory]
    [InlineData(400, "BadSyntax", null, "Refused:BadSyntax", "Refused:BadSyntax")]
    [InlineData(401, "BotNotRegistered", null, "Refused:BotNotRegistered", "Refused:BotNotRegistered")]
    [InlineData(403, "BotDisabledByAdmin", null, "Gone:BotDisabledByAdmin", "Gone:BotDisabledByAdmin")]
    [InlineData(403, "BotNotInConversationRoster", null, "Gone:BotNotInConversationRoster", "Gone:BotNotInConversationRoster")]
    [InlineData(403, "ConversationBlockedByUser", null, "Gone:ConversationBlockedByUser", "Gone:ConversationBlockedByUser")]
    [InlineData(403, "209", "MessageWritesBlocked", "Gone:MessageWritesBlocked", "Gone:MessageWritesBlocked")]
    [InlineData(403, "209", null, "Gone:209", "Gone:209")]
    [InlineData(403, "ForbiddenOperationException", null, "Gone:ForbiddenOperationException", "Gone:ForbiddenOperationException")]
    [InlineData(403, "InvalidBotApiHost", null, "Refused:InvalidBotApiHost", "Refused:InvalidBotApiHost")]
    [InlineData(403, "NotEnoughPermissions", null, "Refused:NotEnoughPermissions", "Refused:NotEnoughPermissions")]
    [InlineData(403, null, null, "Refused:Forbidden", "Refused:Forbidden")]
    [InlineData(404, "ConversationNotFound", null, "Gone:ConversationNotFound", "Gone:ConversationNotFound")]
    [InlineData(404, "ActivityNotFoundInConversation", null, "Gone:ActivityNotFoundInConversation", "Gone:ActivityNotFoundInConversation")]
    [InlineData(404, null, null, "Gone:NotFound", "Gone:NotFound")]
    [InlineData(412, null, null, "Failed:PreconditionFailed", "Failed:PreconditionFailed")]
    [InlineData(413, "RequestEntityTooLarge", null, "Refused:RequestEntityTooLarge", "Refused:RequestEntityTooLarge")]
    [InlineData(413, null, null, "Refused:MessageSizeTooBig", "Refused:MessageSizeTooBig")]
    [InlineData(500, "ServiceError", null, "Refused:ServiceError", "Failed:ServiceError")]
    [InlineData(502, null, null, "MaybeSent:ServiceError", "Failed:ServiceError")]
    [InlineData(503, null, null, "Failed:ServiceError", "Failed:ServiceError")]
    [InlineData(504, null, null, "MaybeSent:ServiceError", "Failed:ServiceError")]
    [InlineData(302, null, null, "Refused:Status302", "Refused:Status302")]
    [InlineData(418, null, null, "Refused:Status418", "Refused:Status418")]
    public void Each_error_means_what_the_table_says(int status, string? code, string? subCode, string message, string repeatable)
    {
        Assert.Equal(message, Describe(ConnectorErrors.Classify((HttpStatusCode)status, code, subCode, repeatable: false)));
        Assert.Equal(repeatable, Describe(ConnectorErrors.Classify((HttpStatusCode)status, code, subCode, repeatable: true)));
    }

    [Fact]
    public void A_429_waits_as_long_as_it_asks() =>
        Assert.Equal(
            new SendOutcome.Throttled(TimeSpan.FromSeconds(9)) { ByConnector = true },
            ConnectorErrors.Classify(HttpStatusCode.TooManyRequests, null, null, repeatable: false, TimeSpan.FromSeconds(9)));

    [Theory]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of the conversation roster."}}""", "BotNotInConversationRoster", null)]
    [InlineData("""{"errorCode":209,"message":"{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is blocked from message writes.\",\r\n  \"errorCode\": null\r\n}"}""", "209", "MessageWritesBlocked")]
    [InlineData("""{"errorCode":209,"message":"{broken"}""", "209", null)]
    [InlineData("""{"error":"x"}""", null, null)]
    [InlineData("""{"error":{"code":"somebody's <b>words</b>\n"}}""", null, null)]
    [InlineData("[]", null, null)]
    [InlineData("<html>", null, null)]
    [InlineData("", null, null)]
    public void Both_shapes_of_errors_are_read(string body, string? code, string? subCode)
    {
        var answer = ConnectorAnswer.Read(Encoding.UTF8.GetBytes(body));
        Assert.Equal((code, subCode), (answer.Code, answer.SubCode));
    }

    private static string Describe(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Gone gone => "Gone:" + gone.Code,
        SendOutcome.Refused refused => "Refused:" + refused.Code,
        SendOutcome.Failed failed => "Failed:" + failed.Code,
        SendOutcome.MaybeSent maybe => "MaybeSent:" + maybe.Code,
        _ => outcome.ToString(),
    };
}
