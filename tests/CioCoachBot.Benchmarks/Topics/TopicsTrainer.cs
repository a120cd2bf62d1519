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

    /// <summary>The weights as the bot reads them.</summary>
    /// <param name="insights">What is learned from.</param>
    /// <param name="fingerprint">Of what is learned from.</param>
    public static byte[] Train(IReadOnlyList<(List<Feature> Features, IReadOnlyList<Matter> Matters)> insights, ReadOnlySpan<byte> fingerprint)
    {
        var weights = new float[InsightFeatures.Places * InsightModel.Matters];
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
                var (features, matters) = insights[which];
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
                    foreach (var feature in features)
                    {
                        var place = (feature.Place * InsightModel.Matters) + matter;
                        var slope = (error * feature.Value) + (Shrink * weights[place]);
                        slopes[place] += slope * slope;
                        weights[place] -= Rate * slope / MathF.Sqrt(slopes[place] + Damping);
                    }
                }
            }
        }

        return Quantise(weights, fingerprint);
    }

    private static void Score(float[] weights, List<Feature> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = weights.AsSpan(feature.Place * InsightModel.Matters, InsightModel.Matters);
            for (var matter = 0; matter < scores.Length; matter++)
            {
                scores[matter] += row[matter] * feature.Value;
            }
        }

        InsightModel.Softmax(scores);
    }

    private static byte[] Quantise(float[] weights, ReadOnlySpan<byte> fingerprint)
    {
        var file = new byte[InsightModel.FingerprintLength + sizeof(float) + weights.Length];
        fingerprint.CopyTo(file);
        var scale = weights.Max(Math.Abs) / sbyte.MaxValue;
        BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(InsightModel.FingerprintLength), scale);
        for (var i = 0; i < weights.Length; i++)
        {
            file[InsightModel.FingerprintLength + sizeof(float) + i] = unchecked((byte)(sbyte)MathF.Round(weights[i] / scale));
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
