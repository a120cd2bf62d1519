using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CioCoachBot.Coach.Leaders;

namespace CioCoachBot.Understanding.Topics;

/// <summary>Whose matter an insight may be.</summary>
internal enum Matter
{
    Cmo,
    Cco,
    Sales,

    /// <summary>Nobody needs to hear it.</summary>
    Nobody,

    /// <summary>It cannot be told from what was said.</summary>
    Unsure,
}

/// <summary>How likely an insight is each <see cref="Matter"/>.</summary>
[InlineArray(InsightModel.Matters)]
internal struct Likelihoods
{
    private float _first;
}

/// <summary>
/// Multinomial logistic regression over <see cref="InsightFeatures"/>. The weights are a resource, a byte each, as
/// <c>train-topics</c> of the benchmarks writes them.
/// </summary>
internal sealed class InsightModel
{
    /// <summary>How many matters there are.</summary>
    public const int Matters = 5;

    /// <summary>How long the fingerprint is of what the weights were trained with.</summary>
    public const int FingerprintLength = 32;

    /// <summary>Where the features begin: behind the fingerprint and the scale.</summary>
    public const int HeadLength = FingerprintLength + sizeof(float);

    /// <summary>How long one feature is: its key, then a weight for every matter.</summary>
    public const int FeatureLength = sizeof(uint) + Matters;

    private const string Resource = "topics.weights";

    private readonly byte[] _file;
    private readonly float _scale;
    private readonly Dictionary<uint, int> _places;

    /// <param name="file">Fingerprint, scale, then feature by feature its key and its weights.</param>
    public InsightModel(byte[] file)
    {
        var features = Math.DivRem(file.Length - HeadLength, FeatureLength, out var rest);
        _file = rest == 0 ? file : throw new InvalidDataException();
        _scale = BinaryPrimitives.ReadSingleLittleEndian(file.AsSpan(FingerprintLength));
        _places = new Dictionary<uint, int>(features);
        for (var place = HeadLength; place < file.Length; place += FeatureLength)
        {
            _places.Add(BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(place)), place + sizeof(uint));
        }
    }

    /// <summary>What the weights were trained with.</summary>
    public ReadOnlySpan<byte> Fingerprint => _file.AsSpan(0, FingerprintLength);

    /// <summary>The partner of a matter that is a partner's.</summary>
    public static PartnerRole RoleOf(Matter matter) => matter switch
    {
        Matter.Cmo => PartnerRole.Cmo,
        Matter.Cco => PartnerRole.Cco,
        Matter.Sales => PartnerRole.Sales,
        _ => throw new ArgumentOutOfRangeException(nameof(matter)),
    };

    public static InsightModel Load()
    {
        using var stream = typeof(InsightModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new FileNotFoundException(null, Resource);
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new InsightModel(file);
    }

    public Likelihoods Read(List<Feature> features)
    {
        var scores = default(Likelihoods);
        foreach (var feature in features)
        {
            if (_places.TryGetValue(feature.Key, out var place))
            {
                var weights = MemoryMarshal.Cast<byte, sbyte>(_file.AsSpan(place, Matters));
                for (var matter = 0; matter < Matters; matter++)
                {
                    scores[matter] += weights[matter] * feature.Value;
                }
            }
        }

        for (var matter = 0; matter < Matters; matter++)
        {
            scores[matter] *= _scale;
        }

        Softmax(scores);
        return scores;
    }

    /// <summary>Makes scores shares of one.</summary>
    public static void Softmax(Span<float> scores)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - highest);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }
}
