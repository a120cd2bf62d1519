// Renders each card of a folder, whose every text somebody made up to do harm, and prints one JSON object per card:
// { "file": "...", "problems": ["what became of a text beyond plain text"] }. Usage: node out/hostile.cjs FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AdaptiveCards } from "./library.mjs";

const formats = "a,strong,em,b,i,s,del,h1,h2,h3,h4,h5,h6,ul,ol,li,code,pre,blockquote,img,script,at,hr,iframe,table";
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const aDateOfTheirs = /\b(Jan(uary)? )?[12][/ ,.].*\b1999\b/;

const folder = process.argv[2];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
  console.log(JSON.stringify({ file, problems: check(JSON.parse(readFileSync(join(folder, file), "utf8"))) }));
}

function check(json) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.parse(json);
  const rendered = card.render();
  if (!rendered) {
    return ["nothing is shown"];
  }

  const problems = [...rendered.querySelectorAll(formats)].map((element) => `made: ${element.outerHTML.slice(0, 160)}`);
  for (const text of texts(rendered)) {
    if (turning.test(text)) {
      problems.push(`turns the line: ${JSON.stringify(text)}`);
    }

    if (aDateOfTheirs.test(text) && !text.includes("DATE(")) {
      problems.push(`a date: ${text}`);
    }
  }

  return problems;
}

// What is read, and what is read aloud. What somebody typed into a field of theirs stands in it as they typed it.
function texts(node) {
  const read = ["aria-label", "title", "placeholder", "alt"].map((name) => node.getAttribute(name)).filter((text) => text);
  return [...read, ...[...node.childNodes].flatMap((child) => child.nodeType === 3 ? [child.nodeValue] : child.nodeType === 1 ? texts(child) : [])];
}
