// Writes out/gallery-en.html: every golden card as a Teams-like client draws it, on a phone and on a desktop, light and dark.
// The language is the argument: node gallery.mjs de. Parts of it by the address: gallery-en.html#dark,360,confirmation
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const language = process.argv[2] ?? "en";
const goldens = join(here, "../golden/cards", language);
const web = join(here, "../../bot/LocalTeams/web");
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const cards = Object.fromEntries(readdirSync(goldens).sort().map((file) => [basename(file, ".json"), read(join(goldens, file))]));
const hosts = { light: read(join(web, "hostConfig.json")), dark: read(join(web, "hostConfig.dark.json")) };

const { outputFiles } = await build({
  stdin: {
    contents: `
      import { AdaptiveCards } from "./adaptivecards.mjs";
      const [themes, widths, name] = (location.hash.slice(1) || "light+dark,360+640,").split(",").map(decodeURIComponent);
      for (const theme of themes.split("+")) for (const width of widths.split("+")) {
        const row = document.body.appendChild(document.createElement("section"));
        row.className = theme;
        for (const [title, json] of Object.entries(CARDS).filter(([title]) => title.startsWith(name ?? ""))) {
          const card = new AdaptiveCards.AdaptiveCard();
          card.hostConfig = new AdaptiveCards.HostConfig(HOSTS[theme]);
          card.parse(structuredClone(json));
          const figure = row.appendChild(document.createElement("figure"));
          figure.style.width = width + "px";
          figure.append(card.render());
          figure.appendChild(document.createElement("figcaption")).textContent = title + " " + width;
        }
      }`,
    resolveDir: here,
  },
  bundle: true,
  write: false,
  format: "iife",
  define: { CARDS: JSON.stringify(cards), HOSTS: JSON.stringify(hosts) },
  logLevel: "warning",
});

writeFileSync(join(here, `out/gallery-${language}.html`), `<!doctype html>
<meta charset="utf-8">
<title>Cards</title>
<style>
  body { margin: 0; font: 14px "Segoe UI", system-ui, sans-serif; }
  section { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 16px; padding: 16px; background: #f5f5f5; color: #242424; }
  section.dark { background: #1f1f1f; color: #fff; }
  figure { margin: 0; }
  figcaption { font-size: 12px; opacity: .7; padding: 4px; }
  .ac-adaptiveCard { border-radius: 6px; box-shadow: 0 1px 3px rgba(0,0,0,.3); box-sizing: border-box; }
  .ac-container[style*="min-height: 8px"] { padding: 0 !important; }
  .ac-pushButton { font: 600 14px "Segoe UI", system-ui, sans-serif; padding: 5px 12px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; color: #242424; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
  .dark .ac-pushButton { background: #292929; border-color: #666; color: #fff; }
  .dark .ac-pushButton.style-positive { background: #7f85f5; border-color: #7f85f5; color: #1f1f1f; }
  .ac-input { font: 14px "Segoe UI", system-ui, sans-serif; padding: 5px 8px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; color: #242424; box-sizing: border-box; width: 100%; min-width: 0; }
  .ac-input[type=checkbox], .ac-input[type=radio] { width: auto; }
  .ac-toggleInput, .ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect { border: 0; background: none; padding: 0; color: inherit; }
  .dark .ac-input { background: #333; border-color: #666; color: #fff; }
</style>
<body><script>${outputFiles[0].text.replaceAll("</script", "<\\/script")}</script></body>
`);
