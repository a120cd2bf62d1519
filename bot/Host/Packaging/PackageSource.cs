namespace CioCoachBot.Host.Packaging;

/// <summary>The files of <c>manifest/</c>. They travel inside the assembly, so that a published bot can pack itself too.</summary>
internal static class PackageSource
{
    /// <summary>The file's bytes as they lie in <c>manifest/</c>.</summary>
    internal static byte[] Read(string name)
    {
        using var file = typeof(PackageSource).Assembly.GetManifestResourceStream("manifest/" + name)
            ?? throw new FileNotFoundException("The assembly carries no such part of the app package.", name);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
