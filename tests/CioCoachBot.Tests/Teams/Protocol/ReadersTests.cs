using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using CioCoachBot.Teams;
using CioCoachBot.Teams.Protocol;

namespace CioCoachBot.Tests.Teams.Protocol;

public sealed class ReadersTests
{
    private static Activity Read(string json) => ActivityReader.Read(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(json)))!;

    private static Activity Sample(string name) => Read(Samples.Read(name));

    [Fact]
    public void The_envelope_is_typed_and_the_rest_is_kept()
    {
        var activity = Sample("message-personal");
        Assert.Equal(("message", "1795253400123", "msteams"), (activity.Type, activity.Id, activity.ChannelId));
        Assert.Equal("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", activity.From!.AadObjectId);
        Assert.Equal(SigningChannel.Tenant, activity.TenantId);
        Assert.Equal(["attachments", "localTimestamp", "textFormat"], activity.Rest!.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void A_body_in_pieces_reads_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes(Samples.Read("bot-added-team"));
        for (var piece = 1; piece < 40; piece += 7)
        {
            var activity = ActivityReader.Read(Components.Of(bytes, piece))!;
            Assert.Equal(["28:0f0e0d0c-0b0a-4908-8706-050403020100", "29:1nn_exampleMri_Sara"], activity.MembersAdded!.Select(m => m.Id!), StringComparer.Ordinal);
            Assert.Equal("19:exampleChannelThreadId1@thread.tacv2", activity.ChannelData!.Settings!.SelectedChannel!.Id);
        }
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Equal("message", ActivityReader.Read(new ReadOnlySequence<byte>([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Samples.Message())]))!.Type);

    [Theory]
    [InlineData("message-personal", "en-GB", "Europe/Rome", "GB", "Windows")]
    [InlineData("message-channel", "it-IT", "Europe/Rome", "IT", "iOS")]
    [InlineData("card-execute", "en-GB", "Europe/Rome", null, null)]
    [InlineData("typing", null, null, null, null)]
    public void The_client_is_read(string sample, string? locale, string? zone, string? country, string? platform) =>
        Assert.Equal(new ClientInfo(locale, zone, country, platform), ClientInfo.Of(Sample(sample)));

    [Theory]
    [InlineData("message-personal", "show my external meetings next week")]
    [InlineData("message-channel", "ask about the review")]
    [InlineData("message-group", "help")]
    [InlineData("card-submit", "")]
    public void The_text_is_clean(string sample, string text) => Assert.Equal(text, CleanText.Of(Sample(sample)));

    [Theory]
    [InlineData("  a \u00a0\t b  ", "a b")]
    [InlineData(" a \r\n\r\n\t b\u2028c\n", "a\nb\nc")]
    [InlineData("a<br/>b<p>c</p> d", "a\nb\nc\nd")]
    [InlineData("**a** _b_ <b>c</b>", "a b c")]
    [InlineData("1 < 2, a <b, c &#38;lt; d", "1 < 2, a <b, c &lt; d")]
    [InlineData("a\u200bb\u202e\u0000c", "ab c")]
    [InlineData("R&amp;D &lt;b&gt; &amp;amp;", "R&D <b> &amp;")]
    [InlineData("<quoted messageId=\"17\"/> yes <Quoted x />indeed", "yes indeed")]
    [InlineData("<quoted never ends", "<quoted never ends")]
    [InlineData("<AT>cio coach</AT> log", "log")]
    [InlineData("&lt;at&gt;CIO Coach&lt;/at&gt; log", "<at>CIO Coach</at> log")]
    [InlineData("<at>CIO Coach</at>", "")]
    public void What_the_client_added_is_taken_off(string text, string clean)
    {
        var activity = Read(Samples.Message(a =>
        {
            a["text"] = text;
            a["entities"] = JsonNode.Parse("""[{"type":"mention","mentioned":{"id":"28:0f0e0d0c-0b0a-4908-8706-050403020100","name":"CIO Coach"}}]""");
        }));
        Assert.Equal(clean, CleanText.Of(activity));
    }

    [Fact]
    public void The_bots_own_mention_is_known_by_its_id_and_a_persons_by_the_tag()
    {
        var activity = Read(Samples.Message(a =>
        {
            a["text"] = "CIO Coach <at>CIO Coach</at> called CIO Coaching";
            a["entities"] = JsonNode.Parse("""[{"type":"mention","text":"<at>CIO Coach</at>","mentioned":{"id":"29:1x","name":"CIO Coach"}},{"type":"mention","text":"","mentioned":{"id":"28:0f0e0d0c-0b0a-4908-8706-050403020100"}}]""");
        }));
        Assert.Equal("CIO Coach called CIO Coaching", CleanText.Of(activity));
    }

    [Fact]
    public void A_pressed_button_is_read()
    {
        var pressed = CardAction.OfInvoke(Sample("card-execute"))!;
        Assert.Equal(("confirm", false), (pressed.Verb, pressed.Automatic));
        Assert.Equal(("m-4711", "fine for me"), (pressed.Data["itemId"], pressed.Data["note"]));
        Assert.True(CardAction.OfInvoke(Sample("card-refresh"))!.Automatic);
        var submitted = CardAction.OfSubmit(Sample("card-submit"))!;
        Assert.Equal("snooze", submitted.Verb);
        Assert.Equal(["days", "itemId", "sig"], submitted.Data.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Null(CardAction.OfSubmit(Sample("message-personal")));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"action":"x"}""")]
    [InlineData("""{"action":{"type":"Action.Execute"}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":""}}""")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"x"}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"\ud83d"}}""")]
    public void A_malformed_action_is_null(string value) =>
        Assert.Null(CardAction.OfInvoke(Read($$"""{"type":"invoke","value":{{value}}}""")));

    [Fact]
    public void Data_becomes_flat_text()
    {
        var action = CardAction.OfInvoke(Read("""
            {"type":"invoke","value":{"action":{"type":"Action.Execute","verb":"v","data":{"a":"x","n":1.50,"t":true,"f":false,"z":null,"o":{"p":1},"l":[1],"h":"\ud83d","\ud83d":"k"}}}}
            """))!;
        Assert.Equal(["a=x", "f=false", "n=1.50", "t=true"], action.Data.Select(d => $"{d.Key}={d.Value}").Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("installed", InstallationChange.Installed)]
    [InlineData("removed", InstallationChange.Removed)]
    [InlineData("bot-added-personal", InstallationChange.BotAdded)]
    [InlineData("bot-added-team", InstallationChange.BotAdded)]
    [InlineData("member-removed", InstallationChange.None)]
    [InlineData("channel-renamed", InstallationChange.None)]
    [InlineData("message-personal", InstallationChange.None)]
    public void Installations_are_told_apart(string sample, InstallationChange change) => Assert.Equal(change, Installation.Of(Sample(sample)));

    [Theory]
    [InlineData("add-upgrade", InstallationChange.Upgraded)]
    [InlineData("remove-upgrade", InstallationChange.RemovedForUpgrade)]
    [InlineData("somethingNew", InstallationChange.None)]
    public void Upgrades_are_no_installations(string action, InstallationChange change) =>
        Assert.Equal(change, Installation.Of(new Activity { Type = "installationUpdate", Action = action }));

    [Theory]
    [InlineData("personal", "a:1", null, ConversationKind.Personal)]
    [InlineData("groupChat", "19:x@thread.v2", true, ConversationKind.GroupChat)]
    [InlineData("channel", "19:x@thread.tacv2", true, ConversationKind.Channel)]
    [InlineData(null, "19:x@thread.tacv2;messageid=1", null, ConversationKind.Channel)]
    [InlineData(null, "19:x@thread.v2", true, ConversationKind.GroupChat)]
    [InlineData("somethingNew", "a:1", null, ConversationKind.Personal)]
    public void Conversations_are_told_apart(string? type, string id, bool? isGroup, ConversationKind kind) =>
        Assert.Equal(kind, new ConversationAccount { ConversationType = type, Id = id, IsGroup = isGroup }.Kind());

    [Theory]
    [InlineData("19:x@thread.tacv2;messageid=17", "19:x@thread.tacv2")]
    [InlineData("a:1", "a:1")]
    public void A_channel_is_found_from_its_thread(string id, string channel) => Assert.Equal(channel, ConversationAccounts.WithoutThread(id));

    [Fact]
    public void Answers_have_the_shape_that_Teams_wants()
    {
        static (int, string?) Shape(InvokeAnswer answer) => (answer.Status, answer.Body is null ? null : Encoding.UTF8.GetString(answer.Body));
        Assert.Equal((200, """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}"""), Shape(InvokeAnswers.Card("""{"type":"AdaptiveCard"}"""u8)));
        Assert.Equal((200, """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"Expired","message":"This card is out of date."}}"""), Shape(InvokeAnswers.Error(400, "Expired", "This card is out of date.")));
        Assert.Equal((501, null), Shape(InvokeAnswers.NotImplemented));
        Assert.Equal((200, null), Shape(InvokeAnswers.Handled));
    }

    private sealed class Components : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Of(byte[] bytes, int length)
        {
            var first = new Components { Memory = bytes.AsMemory(0, length) };
            var last = first;
            for (var at = length; at < bytes.Length; at += length)
            {
                var next = new Components { Memory = bytes.AsMemory(at, Math.Min(length, bytes.Length - at)), RunningIndex = at };
                last.Next = next;
                last = next;
            }

            return new(first, 0, last, last.Memory.Length);
        }
    }
}
