namespace CioCoachBot.Coach.Leaders;

/// <summary>The three partners of an IT leader in customer matters [Farland].</summary>
public enum PartnerRole
{
    /// <summary>Chief Marketing Officer.</summary>
    Cmo,

    /// <summary>Chief Customer Officer; often named customer success, customer experience or client officer.</summary>
    Cco,

    /// <summary>Head of sales: Chief Revenue Officer, Chief Sales Officer.</summary>
    Sales,
}

/// <summary>Who holds a partner role in the tenant.</summary>
/// <param name="Role">The role.</param>
/// <param name="Person">The holder.</param>
public sealed record Partner(PartnerRole Role, Person Person);

/// <summary>The partners of one tenant: one holder per role; a role may be vacant.</summary>
public interface IPartners
{
    /// <summary>The holder of the role, or null while it is vacant.</summary>
    ValueTask<Partner?> HolderAsync(PartnerRole role);

    /// <summary>Every role that is held.</summary>
    ValueTask<IReadOnlyList<Partner>> AllAsync();

    /// <summary>Names the holder of a role; null leaves it vacant.</summary>
    ValueTask AppointAsync(PartnerRole role, PersonId? holder);

    /// <summary>
    /// Deletes what the person left as a partner: the roles, and every line to a leader. What a leader sent stays the leader's, but no
    /// longer says to whom it went.
    /// </summary>
    ValueTask ForgetAsync(PersonId id);
}
