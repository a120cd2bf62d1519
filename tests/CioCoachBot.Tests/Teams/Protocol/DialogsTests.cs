using System.Buffers;
using System.Text;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Protocol;

namespace CioCoachBot.Tests.Teams.Protocol;

public sealed class DialogsTests
{
    private static Activity Read(string json) => ActivityReader.Read(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)))!;

    private static Activity Invoke(string name, string value) => Read($$"""{"type":"invoke","name":"{{name}}","value":{{value}}}""");

    [Fact]
    public void A_cards_dialog_is_read()
    {
        var fetch = DialogRequest.Of(Read(Samples.Read("task-fetch")))!;
        var submit = DialogRequest.Of(Read(Samples.Read("task-submit")))!;

        Assert.Equal(("settings", false, null), (fetch.Name, fetch.IsSubmit, fetch.Message));
        Assert.Equal(("settings", true, "false"), (submit.Name, submit.IsSubmit, submit.Data["daily"]));
    }

    [Fact]
    public void A_messages_action_is_read_with_the_words_of_the_message()
    {
        var fetch = DialogRequest.Of(Read(Samples.Read("message-action")))!;
        var submit = DialogRequest.Of(Invoke("composeExtension/submitAction", """{"commandId":"logContact","data":{"dialog":"log","minutes":45}}"""))!;

        Assert.Equal(("createFollowUp", false), (fetch.Name, fetch.IsSubmit));
        Assert.Equal("Can we meet Contoso on Friday?", fetch.Message!.Text(200));
        Assert.Equal(("logContact", true, "45", null), (submit.Name, submit.IsSubmit, submit.Data["minutes"], submit.Message));
    }

    [Theory]
    [InlineData("""{"contentType":"text","content":"a <b> c"}""", "a <b> c")]
    [InlineData("""{"contentType":"html","content":"a <b> c"}""", "a c")]
    [InlineData("""{"content":"<p>a</p>"}""", "a")]
    [InlineData("""{"contentType":"html"}""", null)]
    [InlineData("""{"contentType":"html","content":7}""", null)]
    [InlineData("""{"contentType":"html","content":"\ud83d"}""", null)]
    [InlineData("\"x\"", null)]
    public void A_messages_words_are_read_whatever_its_body(string body, string? text) =>
        Assert.Equal(text, DialogRequest.Of(Invoke("composeExtension/fetchTask", $$$"""{"commandId":"c","messagePayload":{"body":{{{body}}}}}"""))!.Message?.Text(200));

    [Theory]
    [InlineData("task/fetch", "null")]
    [InlineData("task/fetch", "7")]
    [InlineData("task/fetch", "{}")]
    [InlineData("task/submit", """{"data":"x"}""")]
    [InlineData("composeExtension/fetchTask", "[]")]
    [InlineData("composeExtension/fetchTask", "{}")]
    [InlineData("composeExtension/submitAction", """{"commandId":""}""")]
    [InlineData("composeExtension/submitAction", """{"commandId":{}}""")]
    [InlineData("adaptiveCard/action", """{"data":{"dialog":"log"}}""")]
    public void A_malformed_dialog_is_null(string name, string value) => Assert.Null(DialogRequest.Of(Invoke(name, value)));

    [Fact]
    public void A_dialog_without_a_name_is_one_that_nobody_knows() => Assert.Equal("", DialogRequest.Of(Invoke("task/fetch", """{"data":{}}"""))!.Name);

    [Theory]
    [InlineData("""{"commandId":"find","parameters":[{"name":"name","value":" Cont "}],"queryOptions":{"skip":25,"count":10}}""", "Cont", 25, 10)]
    [InlineData("""{"commandId":"find","parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}""", "", 0, 25)]
    [InlineData("""{"commandId":"find","parameters":[7,{"name":"a","value":1},{"name":"b","value":"x"}],"queryOptions":{"skip":-5,"count":9999}}""", "x", 0, 25)]
    [InlineData("""{"commandId":"find","parameters":{},"queryOptions":{"skip":"1","count":1e99}}""", "", 0, 25)]
    [InlineData("""{"commandId":"find"}""", "", 0, 25)]
    public void A_search_is_read(string value, string text, int skip, int count) =>
        Assert.Equal(new ExtensionQuery("find", text, skip, count), ExtensionQuery.Of(Invoke("composeExtension/query", value)));

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"commandId":7}""")]
    public void A_malformed_search_is_null(string value) => Assert.Null(ExtensionQuery.Of(Invoke("composeExtension/query", value)));

    [Fact]
    public void Answers_have_the_shape_that_Teams_wants()
    {
        var card = """{"type":"AdaptiveCard"}"""u8.ToArray();
        Assert.Equal(
            """{"task":{"type":"continue","value":{"title":"Log","width":"medium","height":"medium","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}}}}""",
            Body(DialogAnswers.Show("Log", card)));
        Assert.Equal("""{"task":{"type":"message","value":"Saved."}}""", Body(DialogAnswers.Close("Saved.")));
        Assert.Equal(
            """{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"},"preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"Contoso","text":"Customer"}}}]}}""",
            Body(QueryAnswers.List([new QueryResult("Contoso", "Customer", card)])));
        Assert.Equal("""{"composeExtension":{"type":"message","text":"None."}}""", Body(QueryAnswers.Message("None.")));
        Assert.Equal(400, InvokeAnswers.Unreadable.Status);
    }

    private static string Body(InvokeAnswer answer)
    {
        Assert.Equal(200, answer.Status);
        return Encoding.UTF8.GetString(answer.Body!);
    }
}
