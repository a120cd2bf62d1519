using CioCoachBot.Coach;
using CioCoachBot.Coach.Interactions;
using CioCoachBot.Conversation.Routing;
using CioCoachBot.Host.Options;
using CioCoachBot.Storage.Delivery;
using CioCoachBot.Teams.Protocol;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CioCoachBot.Host.Activities;

/// <summary>Reads an activity as a turn of the coach.</summary>
internal sealed class TurnReader(IOptions<CoachOptions> options)
{
    private readonly HashSet<string> _admins = [.. options.Value.Admins];
    private readonly HashSet<string>? _listed = options.Value.Enrolment == Enrolment.Listed ? [.. options.Value.Leaders] : null;

    /// <summary>
    /// The turn, or null where the activity is nothing that the coach answers: an unknown type, a reaction, a sender without an object
    /// id.
    /// </summary>
    public InboundTurn? Read(Activity activity, Instant now)
    {
        if (activity is not { TenantId: { Length: > 0 } tenant, From: { AadObjectId.Length: > 0 } from, Conversation: { Id: { } conversationId } conversation }
            || InputOf(activity) is not { } input)
        {
            return null;
        }

        var place = PlaceOf(activity, input, conversation.Kind(), conversationId);
        var person = new PersonId(from.AadObjectId.ToLowerInvariant());
        var turn = new Turn
        {
            Tenant = new TenantId(tenant.ToLowerInvariant()),
            Actor = ActorOf(activity, person),
            Place = place,
            At = now,
            Input = input,
        };
        var address = new ConversationAddress
        {
            Tenant = turn.Tenant,
            Id = place.ConversationId,
            Kind = place.Kind switch { PlaceKind.Personal => "personal", PlaceKind.Channel => "channel", _ => "groupChat" },
            ServiceUrl = activity.ServiceUrl!,
            Person = place.Kind == PlaceKind.Personal ? person : null,
        };
        var isThread = place.Kind == PlaceKind.Channel && input is Input.Text or Input.Pressed;
        return new InboundTurn(
            turn, input is Input.DialogOpened or Input.Searched ? null : ActivityKey.Of(activity), activity.Type == ActivityTypes.Invoke,
            input is not (Input.DialogOpened or Input.DialogSubmitted or Input.Searched), address, isThread ? conversationId : place.ConversationId,
            input is Input.Pressed ? activity.ReplyToId : null);
    }

    private static Input? InputOf(Activity activity)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Message when CardAction.OfSubmit(activity) is { } submit:
                return new Input.Pressed(submit.Verb, submit.Data, submit.Automatic);
            case ActivityTypes.Message:
                return new Input.Text(CleanText.Of(activity));
            case ActivityTypes.Invoke when activity.Name is null or CardAction.InvokeName && CardAction.OfInvoke(activity) is { } execute:
                return new Input.Pressed(execute.Verb, execute.Data, execute.Automatic);
            case ActivityTypes.Invoke when DialogRequest.Of(activity) is { } dialog:
                return dialog.IsSubmit ? new Input.DialogSubmitted(dialog.Name, dialog.Data) : new Input.DialogOpened(
                    dialog.Name, dialog.Message?.Text(Interaction.MaxInsight));
            case ActivityTypes.Invoke when ExtensionQuery.Of(activity) is { } query:
                return new Input.Searched(query.CommandId, query.Text, query.Skip, query.Count);
            default:
                return Installation.Of(activity) switch
                {
                    InstallationChange.Installed or InstallationChange.BotAdded => new Input.Installed(),
                    InstallationChange.Upgraded => new Input.Installed(IsUpgrade: true),
                    InstallationChange.Removed => new Input.Removed(),
                    _ => null,
                };
        }
    }

    // When the app is installed into a team, the conversation is General's; the channel that was picked is in the settings.
    private static Place PlaceOf(Activity activity, Input input, ConversationKind kind, string conversationId) => kind switch
    {
        ConversationKind.Personal => new Place(PlaceKind.Personal, conversationId, null),
        ConversationKind.GroupChat => new Place(PlaceKind.Group, conversationId, null),
        _ => new Place(
            PlaceKind.Channel,
            ConversationAccounts.WithoutThread((input is Input.Installed ? activity.ChannelData?.Settings?.SelectedChannel?.Id : null) ?? activity.ChannelData?.Channel?.Id ?? conversationId),
            activity.ChannelData?.Channel?.Name,
            activity.ChannelData?.Team?.Id),
    };

    private Actor ActorOf(Activity activity, PersonId person)
    {
        var client = ClientInfo.Of(activity);
        var zone = client.TimeZone is { } id ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) : null;
        return new Actor(
            person, activity.From!.Name ?? "", zone ?? DateTimeZone.Utc, client.Locale ?? "en", _admins.Contains(person.Value), _listed?.Contains(person.Value) ?? true);
    }
}
