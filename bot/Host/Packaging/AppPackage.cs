using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace CioCoachBot.Host.Packaging;

/// <summary>
/// The Teams app package: one zip with the manifest, its icons and languages at the root. The same inputs give the same bytes.
/// </summary>
internal static class AppPackage
{
    /// <summary>The oldest time that a zip can tell: every entry carries it, so that packing again changes nothing.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The files of the package in the order of its entries.</summary>
    internal static readonly IReadOnlyList<string> Files = ["manifest.json", "color.png", "outline.png", "de.json", "fr.json", "es.json"];

    /// <summary>Writes the package for one installation.</summary>
    internal static byte[] Write(PackageIdentity identity)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in Files)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = EntryTime;
                using var content = entry.Open();
                content.Write(name == "manifest.json" ? Manifest(identity) : PackageSource.Read(name));
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Manifest(PackageIdentity identity)
    {
        var source = Encoding.UTF8.GetString(PackageSource.Read("manifest.json"));
        return Encoding.UTF8.GetBytes(source
            .Replace("{{appId}}", identity.AppId.ToString("D"), StringComparison.Ordinal)
            .Replace("{{host}}", identity.Host, StringComparison.Ordinal)
            .Replace("{{developer}}", JsonEncodedText.Encode(identity.Developer).ToString(), StringComparison.Ordinal));
    }
}
