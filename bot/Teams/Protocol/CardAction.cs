namespace CioCoachBot.Teams.Protocol;

/// <summary>A button of a card was pressed, or a card asks to be refreshed.</summary>
/// <param name="Verb">The action's verb; never empty.</param>
/// <param name="Data">The action's data and the card's inputs as text: strings as they are, numbers as written, truths as <c>true</c> and
/// <c>false</c>; nulls, lists and objects are left out. Client-controlled.</param>
/// <param name="Automatic">True for a refresh that nobody pressed: it must change nothing.</param>
public sealed record CardAction(string Verb, IReadOnlyDictionary<string, string> Data, bool Automatic)
{
    /// <summary>The name of the invoke of <c>Action.Execute</c>.</summary>
    public const string InvokeName = "adaptiveCard/action";

    /// <summary>
    /// The action of an <see cref="InvokeName"/> invoke, or null where its value is malformed or is no <c>Action.Execute</c> with a verb.
    /// </summary>
    public static CardAction? OfInvoke(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Value?.Property("action"u8) is not { } action
            || !string.Equals(action.Text("type"u8), "Action.Execute", StringComparison.Ordinal)
            || action.Text("verb"u8) is not { Length: > 0 } verb)
        {
            return null;
        }

        var automatic = string.Equals(activity.Value.Value.Text("trigger"u8), "automatic", StringComparison.Ordinal);
        return new(verb, FlatData.Of(action.Property("data"u8)), automatic);
    }

    /// <summary>
    /// The action of a submitted card (<c>Action.Submit</c>, a message whose data holds the verb), or null where the activity is none.
    /// </summary>
    public static CardAction? OfSubmit(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity is { Type: ActivityTypes.Message, Value: { } value } && value.Text("verb"u8) is { Length: > 0 } verb
            ? new(verb, FlatData.Of(value, except: "verb"), Automatic: false)
            : null;
    }
}
