namespace CioCoachBot.Cards.Elements;

/// <summary>
/// Teams' bar: not part of Adaptive Cards 1.5, so that every client without it shows the fallback. It carries no alternative text: its
/// figures stand beside it. The value is from 0 to where the bar is full.
/// </summary>
internal sealed record ProgressBar(int Value, int Max, TextColor Color, CardElement Fallback) : CardElement;
