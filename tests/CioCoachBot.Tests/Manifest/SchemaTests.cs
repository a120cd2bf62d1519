using System.IO.Compression;
using CioCoachBot.Host.Packaging;

namespace CioCoachBot.Tests.Manifest;

/// <summary>Holds the package against Microsoft's own schema of the version that the manifest declares.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly string _unpacked = Directory.CreateTempSubdirectory("package-").FullName;

    [FactNeeding(Prerequisite.Node)]
    public async Task The_package_is_valid_and_a_broken_one_is_not()
    {
        var program = await Node.InstallAsync();
        var package = AppPackage.Write(PackageIdentity.Of("4f1c9b9e-7d0a-4c62-9d3e-0a5b8f2f6c11", "bot.example.com", developer: null).Identity!);
        await ZipFile.ExtractToDirectoryAsync(new MemoryStream(package), _unpacked);

        var whole = await Node.RunAsync("node", program, "check.mjs", _unpacked);
        var manifest = Path.Combine(_unpacked, "manifest.json");
        await File.WriteAllTextAsync(manifest, (await File.ReadAllTextAsync(manifest)).Replace("\"#0F5F66\"", "\"teal\"", StringComparison.Ordinal));
        var broken = await Node.RunAsync("node", program, "check.mjs", _unpacked);

        Assert.Equal((0, "valid against 1.10\n"), whole);
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("manifest.json/accentColor", broken.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_unpacked, recursive: true);
}
