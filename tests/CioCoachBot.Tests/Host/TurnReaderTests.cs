using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Host.Activities;
using CioCoachBot.Host.Options;
using CioCoachBot.Teams.Protocol;
using Microsoft.Extensions.Options;

namespace CioCoachBot.Tests.Host;

/// <summary>Where a turn takes place.</summary>
public sealed class TurnReaderTests
{
    private const string General = "19:general@thread.tacv2";
    private const string Own = "19:own@thread.tacv2";
    private const string Picked = "19:picked@thread.tacv2";
    private static readonly Persona Ada = new("7b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8", "Ada");

    public static TheoryData<string, string> Activities() => new()
    {
        { "installation", Picked },
        { "bot added", Picked },
        { "message", Own },
        { "press", Own },
        { "old client's press", Own },
    };

    /// <summary>
    /// Only an installation names the channel that was picked. Anywhere else it would let somebody open another channel from their own.
    /// </summary>
    [Theory]
    [MemberData(nameof(Activities))]
    public void The_picked_channel_counts_at_an_installation_alone(string what, string expected)
    {
        var activity = what switch
        {
            "installation" => Ada.In(General, Ada.Installs()),
            "bot added" => Ada.In(General, Added()),
            "message" => Ada.In(Own, Ada.Says("digest")),
            "press" => Ada.In($"{Own};messageid=1", Ada.Presses("digest.setup", new { day = "Monday" }, "1")),
            _ => Ada.In($"{Own};messageid=1", Ada.Submits("digest.setup", new { day = "Monday" }, "1")),
        };
        activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = Picked } };

        var read = ActivityReader.Read(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(activity.ToJsonString())))!;
        var inbound = new TurnReader(Options.Create(new CoachOptions())).Read(read, CoachApp.Friday)!;

        Assert.Equal((expected, expected), (inbound.Turn.Place.ConversationId, inbound.Address.Id));
    }

    /// <summary>The app goes from a team as a whole, and Teams names General then.</summary>
    [Fact]
    public void A_turn_in_a_channel_knows_its_team()
    {
        var activity = Ada.In(General, Ada.Installs());
        activity["action"] = "remove";
        activity["channelData"]!["team"] = new JsonObject { ["id"] = General };

        var read = ActivityReader.Read(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(activity.ToJsonString())))!;
        var turn = new TurnReader(Options.Create(new CoachOptions())).Read(read, CoachApp.Friday)!.Turn;

        Assert.IsType<Input.Removed>(turn.Input);
        Assert.Equal(General, turn.Place.Team);
    }

    private static JsonObject Added()
    {
        var activity = Ada.Installs();
        activity["type"] = "conversationUpdate";
        activity.Remove("action");
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:0f0e0d0c-0b0a-4908-8706-050403020100" });
        return activity;
    }
}
