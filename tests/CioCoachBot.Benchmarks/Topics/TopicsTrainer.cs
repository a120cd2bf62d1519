using System.Buffers.Binary;
using CioCoachBot.Understanding.Topics;

namespace CioCoachBot.Benchmarks.Topics;

/// <summary>
/// Fits the model of whose matter an insight is: stochastic gradient descent with a rate of its own for every weight (AdaGrad), in an
/// order that a seed decides, so that the same insights give the same weights.
/// </summary>
internal static class TopicsTrainer
{
    private const int Rounds = 20;
    private const float Rate = 0.1f;
    private const float Shrink = 3e-3f;
    private const float Damping = 1e-2f;

    // Where two partners should hear it, the first one more.
    private const float First = 0.65f;

    // What only one insight has tells nothing of others.
    private const int FewestInsights = 2;

    /// <summary>The weights as the bot reads them.</summary>
    /// <param name="insights">What is learned from.</param>
    /// <param name="fingerprint">Of what is learned from.</param>
    public static byte[] Train(IReadOnlyList<(List<Feature> Features, IReadOnlyList<Matter> Matters)> insights, ReadOnlySpan<byte> fingerprint)
    {
        var places = PlacesOf(insights);
        var known = insights.Select(insight => (Features: Known(insight.Features, places), insight.Matters)).ToList();
        var weights = new float[places.Count * InsightModel.Matters];
        var slopes = new float[weights.Length];
        var order = Enumerable.Range(0, insights.Count).ToArray();
        var dice = new Dice();
        Span<float> wanted = stackalloc float[InsightModel.Matters];
        Span<float> found = stackalloc float[InsightModel.Matters];
        for (var round = 0; round < Rounds; round++)
        {
            dice.Shuffle(order);
            foreach (var which in order)
            {
                var (features, matters) = known[which];
                wanted.Clear();
                wanted[(int)matters[0]] = matters.Count > 1 ? First : 1;
                if (matters.Count > 1)
                {
                    wanted[(int)matters[1]] = 1 - First;
                }

                Score(weights, features, found);
                for (var matter = 0; matter < found.Length; matter++)
                {
                    var error = found[matter] - wanted[matter];
                    foreach (var (place, value) in features)
                    {
                        ref var weight = ref weights[place + matter];
                        ref var slopeSum = ref slopes[place + matter];
                        var slope = (error * value) + (Shrink * weight);
                        slopeSum += slope * slope;
                        weight -= Rate * slope / MathF.Sqrt(slopeSum + Damping);
                    }
                }
            }
        }

        return Quantise(places, weights, fingerprint);
    }

    /// <summary>Where the weights begin of every feature that is worth to be known.</summary>
    private static Dictionary<uint, int> PlacesOf(IReadOnlyList<(List<Feature> Features, IReadOnlyList<Matter> Matters)> insights)
    {
        var places = new Dictionary<uint, int>();
        foreach (var group in insights.SelectMany(insight => insight.Features).CountBy(feature => feature.Key))
        {
            if (group.Value >= FewestInsights)
            {
                places.Add(group.Key, places.Count * InsightModel.Matters);
            }
        }

        return places;
    }

    private static (int Place, float Value)[] Known(List<Feature> features, Dictionary<uint, int> places) =>
        [.. features.Where(feature => places.ContainsKey(feature.Key)).Select(feature => (places[feature.Key], feature.Value))];

    private static void Score(float[] weights, (int Place, float Value)[] features, Span<float> scores)
    {
        scores.Clear();
        foreach (var (place, value) in features)
        {
            for (var matter = 0; matter < scores.Length; matter++)
            {
                scores[matter] += weights[place + matter] * value;
            }
        }

        InsightModel.Softmax(scores);
    }

    private static byte[] Quantise(Dictionary<uint, int> places, float[] weights, ReadOnlySpan<byte> fingerprint)
    {
        var file = new byte[InsightModel.HeadLength + (places.Count * InsightModel.FeatureLength)];
        fingerprint.CopyTo(file);
        var scale = weights.Max(Math.Abs) / sbyte.MaxValue;
        BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(InsightModel.FingerprintLength), scale);
        var rest = file.AsSpan(InsightModel.HeadLength);
        foreach (var (key, place) in places.OrderBy(one => one.Key))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(rest, key);
            for (var matter = 0; matter < InsightModel.Matters; matter++)
            {
                rest[sizeof(uint) + matter] = unchecked((byte)(sbyte)MathF.Round(weights[place + matter] / scale));
            }

            rest = rest[InsightModel.FeatureLength..];
        }

        return file;
    }

    /// <summary>The same throws every time.</summary>
    private sealed class Dice
    {
        private ulong _state = 20261130;

        public void Shuffle(int[] order)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                _state ^= _state << 13;
                _state ^= _state >> 7;
                _state ^= _state << 17;
                var other = (int)(_state % (ulong)(i + 1));
                (order[i], order[other]) = (order[other], order[i]);
            }
        }
    }
}
