// Builds the page into the folder given: packages first where the lock file changed, then the bundle.
// Several builds may run at once: one holds the lock, the others wait for it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2]);
const lock = join(here, "node_modules.lock");
const stale = 5 * 60_000;

while (!take()) {
  await new Promise((next) => setTimeout(next, 200));
}

try {
  if (installPackages()) {
    await bundle();
  } else {
    console.log("The packages of the chat page could not be installed: the page of LocalTeams is not built.");
  }
} finally {
  rmSync(lock, { recursive: true, force: true });
}

function take() {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > stale) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function installPackages() {
  const wanted = readFileSync(join(here, "package-lock.json"), "utf8");
  const stamp = join(here, "node_modules", ".installed-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return true;
  try {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
  } catch {
    return false;
  }
  writeFileSync(stamp, wanted);
  return true;
}

async function bundle() {
  const { build } = await import("esbuild");
  mkdirSync(out, { recursive: true });
  for (const name of ["index.html", "icon.svg"]) cpSync(join(here, "src", name), join(out, name));
  await build({
    entryPoints: { app: join(here, "src", "main.ts") },
    outdir: out,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "inline",
    logLevel: "warning",
  });
}
