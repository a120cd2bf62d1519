using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CioCoachBot.Storage.Migrations;

/// <summary>One step of the schema. Never changed once it was released; the next step is the next file.</summary>
/// <param name="Version">1 for the first.</param>
/// <param name="Name">What it is called: the file's name without number and ending.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record Migration(int Version, string Name, string Sql)
{
    /// <summary>The steps that this version of the bot knows, in order.</summary>
    public static IReadOnlyList<Migration> Embedded { get; } = Load();

    /// <summary>SHA-256 of the statements, without regard to how lines end.</summary>
    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    private static Migration[] Load()
    {
        var assembly = typeof(Migration).Assembly;
        var steps = assembly.GetManifestResourceNames()
            .Where(file => file.EndsWith(".sql", StringComparison.Ordinal))
            .Select(file =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!, Encoding.UTF8);
                var version = int.Parse(file.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
                return new Migration(version, file[5..^4], reader.ReadToEnd());
            })
            .OrderBy(step => step.Version)
            .ToArray();
        return steps.Select(static step => step.Version).Distinct().Count() == steps.Length
            ? steps
            : throw new InvalidOperationException("No two files in Migrations may have the same number.");
    }
}
