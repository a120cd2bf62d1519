// Checks an unpacked app package against the schema that its manifest declares:
// node check.mjs FOLDER prints one line per error and exits with 1 when there is any.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");
const schemas = join(dirname(require.resolve("@microsoft/app-manifest/package.json")), "build/json-schemas/teams");

const [folder] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const manifest = read(join(folder, "manifest.json"));
const errors = [];

function check(file, content, schema) {
  // The schemas' patterns are not valid with the unicode flag.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const valid = ajv.compile(read(join(schemas, `v${manifest.manifestVersion}`, schema)));
  if (!valid(content)) {
    errors.push(...valid.errors.map((error) => `${file}${error.instancePath}: ${error.message}`));
  }
}

check("manifest.json", manifest, "MicrosoftTeams.schema.json");
for (const { file } of manifest.localizationInfo?.additionalLanguages ?? []) {
  check(file, read(join(folder, file)), "MicrosoftTeams.Localization.schema.json");
}

console.log(errors.length === 0 ? `valid against ${manifest.manifestVersion}` : errors.join("\n"));
process.exitCode = errors.length === 0 ? 0 : 1;
