// Draws color.png and outline.png from their SVG sources: node manifest/render-icons.mjs
// Needs Chromium; CHROMIUM names it where it is not on the PATH as "chromium".
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "icons-"));
const page = join(scratch, "page.html");

for (const [name, size] of [["color", 192], ["outline", 32]]) {
  const svg = readFileSync(join(folder, `${name}.svg`), "utf8");
  writeFileSync(page, `<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`);
  execFileSync(process.env.CHROMIUM ?? "chromium", [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--force-device-scale-factor=1", "--hide-scrollbars", "--default-background-color=00000000",
    `--user-data-dir=${join(scratch, "profile")}`, `--window-size=${size},${size}`,
    `--screenshot=${join(folder, `${name}.png`)}`, pathToFileURL(page).href,
  ], { stdio: "ignore" });
}

rmSync(scratch, { recursive: true, force: true });
