namespace CioCoachBot.Understanding.Lexicon;

/// <summary>The value of <see cref="LexiconTag.Cue"/>: the intent that a phrase speaks for, and how much, from 1 to 15.</summary>
internal static class Cue
{
    private const int Weights = 16;

    public static int Value(Intent intent, int weight) => ((int)intent * Weights) + weight;

    public static Intent Intent(Hit hit) => (Intent)(hit.Value / Weights);

    public static int Weight(Hit hit) => hit.Value % Weights;
}
