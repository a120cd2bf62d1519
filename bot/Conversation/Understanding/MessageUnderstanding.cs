using System.Globalization;
using NodaTime;

namespace CioCoachBot.Conversation.Understanding;

/// <summary>Reads what a person typed by word tables and small recognisers; no network, no clock, no state.</summary>
public sealed class MessageUnderstanding : IUnderstanding
{
    /// <inheritdoc />
    public Understood Understand(string text, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reading);
        var words = text.Length > 2000 ? text[..2000] : text;
        var tokens = words.ToLowerInvariant().Split([' ', ',', '.', '?', ';', ':', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var command = string.Join(' ', tokens) switch
        {
            "week" or "my week" => Intent.Week,
            "help" => Intent.Help,
            "follow-ups" or "followups" or "follow ups" => Intent.FollowUps,
            "digest" or "digest now" => Intent.Digest,
            "log" => Intent.Log,
            _ => Intent.Unknown,
        };
        if (command != Intent.Unknown)
        {
            return new Understood { Intent = command };
        }

        var customer = reading.Customers.FirstOrDefault(name => words.Contains(name.Split(' ')[0], StringComparison.OrdinalIgnoreCase));
        if (customer is null)
        {
            return new Understood { Intent = Intent.Unknown };
        }

        return new Understood
        {
            Intent = Intent.Log,
            Interactions =
            [
                new SaidContact
                {
                    Customer = customer,
                    Date = tokens.Select(token => Day(token, reading.Now.Date)).FirstOrDefault(day => day is not null),
                    Minutes = Minutes(tokens),
                    Approach = CioCoachBot.Coach.Interactions.Approach.Meeting,
                },
            ],
        };
    }

    private static LocalDate? Day(string token, LocalDate today) => token switch
    {
        "today" => today,
        "yesterday" => today.PlusDays(-1),
        _ => Enum.TryParse<IsoDayOfWeek>(token, ignoreCase: true, out var day) && day != IsoDayOfWeek.None && char.IsLetter(token[0]) ? today.Previous(day) : null,
    };

    private static int? Minutes(string[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var digits = tokens[i].TakeWhile(char.IsAsciiDigit).Count();
            if (digits is 0 or > 4)
            {
                continue;
            }

            var number = int.Parse(tokens[i].AsSpan(0, digits), CultureInfo.InvariantCulture);
            var unit = digits < tokens[i].Length ? tokens[i][digits..] : i + 1 < tokens.Length ? tokens[i + 1] : "";
            var factor = unit switch { "m" or "min" or "mins" or "minute" or "minutes" => 1, "h" or "hr" or "hrs" or "hour" or "hours" => 60, _ => 0 };
            if (factor > 0 && number > 0 && number * factor <= 960)
            {
                return number * factor;
            }
        }

        return null;
    }
}
