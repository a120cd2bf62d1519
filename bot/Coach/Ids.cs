namespace CioCoachBot.Coach;

/// <summary>An organisation: the Entra tenant id, a GUID in lower case. Nothing is ever read or written across tenants.</summary>
public readonly record struct TenantId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A person of a tenant: the Entra object id, a GUID in lower case.</summary>
public readonly record struct PersonId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The id of a customer. Sorts by time of creation.</summary>
public readonly record struct CustomerId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>The id of a logged interaction. Sorts by time of logging.</summary>
public readonly record struct InteractionId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>The id of a follow-up. Sorts by time of suggestion.</summary>
public readonly record struct FollowUpId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>The id of a promise. Sorts by time of promising.</summary>
public readonly record struct PromiseId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}

/// <summary>The id of a partner's request. Sorts by time of asking.</summary>
public readonly record struct RequestId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");
}
