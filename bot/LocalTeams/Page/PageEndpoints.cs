using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CioCoachBot.LocalTeams.Page;

/// <summary>
/// Serves the page's files, which the build puts into the assembly; where it could not, a page that says what to install.
/// </summary>
internal static class PageEndpoints
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void MapPage(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/", static (HttpContext context) => Serve(context, "index.html", "text/html; charset=utf-8"));
        endpoints.MapGet("/local/app.js", static (HttpContext context) => Serve(context, "app.js", "text/javascript; charset=utf-8"));
        endpoints.MapGet("/local/app.css", static (HttpContext context) => Serve(context, "app.css", "text/css; charset=utf-8"));
        endpoints.MapGet("/local/icon.svg", static (HttpContext context) => Serve(context, "icon.svg", "image/svg+xml"));
    }

    private static IResult Serve(HttpContext context, string name, string type)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        var assembly = typeof(PageEndpoints).Assembly;
        var built = assembly.GetManifestResourceInfo("page/app.js") is not null;
        var file = assembly.GetManifestResourceStream($"page/{(built ? name : "not-built.html")}");
        return file is not null && (built || name == "index.html") ? Results.Stream(file, type) : Results.NotFound();
    }
}
