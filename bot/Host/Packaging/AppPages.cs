namespace CioCoachBot.Host.Packaging;

/// <summary>The three public pages to which the manifest's links lead: what the app is, its privacy notice and its terms.</summary>
internal static class AppPages
{
    private static readonly string[] Names = ["about", "privacy", "terms"];

    /// <summary>Answers <c>GET /about</c>, <c>/privacy</c> and <c>/terms</c>; they need no sign-in and set no cookie.</summary>
    internal static void MapAppPages(this IEndpointRouteBuilder routes)
    {
        foreach (var name in Names)
        {
            var page = PackageSource.Read($"pages/{name}.html");
            routes.MapGet("/" + name, () => Results.Bytes(page, "text/html; charset=utf-8"));
        }
    }
}
