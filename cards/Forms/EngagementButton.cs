using System.Globalization;
using CioCoachBot.Coach;
using CioCoachBot.Coach.Customers;
using NodaTime;

namespace CioCoachBot.Cards.Forms;

/// <summary>A button about how a customer is engaged: an admin's answer to a proposal, or the way back to what was before.</summary>
/// <param name="Customer">Which; null where it cannot be read.</param>
/// <param name="ProposedAt">Which proposal, in milliseconds; null where none is meant.</param>
/// <param name="Model">The model that was before.</param>
/// <param name="Strategic">Whether it was a strategic account before.</param>
public sealed record EngagementButton(CustomerId? Customer, string? ProposedAt, EngagementModel? Model, bool Strategic)
{
    /// <summary>The segment that was before.</summary>
    public string? Segment { get; private init; }

    private const string SegmentData = "segment";
    private const string CustomerData = "customerId";
    private const string AtData = "at";
    private const string ModelData = "model";
    private const string StrategicData = "strategic";

    public static EngagementButton Read(FormData data) => new(
        data.Id(CustomerData) is { } id ? new CustomerId(id) : null,
        data.Text(AtData),
        EnumCodes.Find<EngagementModel>(data.Text(ModelData)),
        data.Text(StrategicData) is not null)
    {
        Segment = data.Text(SegmentData),
    };

    /// <summary>True for the proposal that the card with the button showed.</summary>
    public bool Means(EngagementProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return ProposedAt == Milliseconds(proposal.ProposedAt);
    }

    /// <summary>To decide on a proposal, or to take it back.</summary>
    public static IReadOnlyDictionary<string, string> Data(EngagementProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [CustomerData] = proposal.Customer.ToString(),
            [AtData] = Milliseconds(proposal.ProposedAt),
        };
    }

    /// <summary>To have a customer as it was.</summary>
    public static IReadOnlyDictionary<string, string> Data(Customer before)
    {
        ArgumentNullException.ThrowIfNull(before);
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [CustomerData] = before.Id.ToString() };
        if (before.Model is { } model)
        {
            data[ModelData] = EnumCodes.Of(model);
        }

        if (before.Segment is { } segment)
        {
            data[SegmentData] = segment;
        }

        if (before.Strategic)
        {
            data[StrategicData] = "true";
        }

        return data;
    }

    private static string Milliseconds(Instant at) => at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
}
