// Parses and renders each card of a folder with Microsoft's adaptivecards and prints one JSON object per card:
// { "file": "confirmation.json", "problems": ["..."] }. Usage: node out/check.cjs FOLDER
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AdaptiveCards } from "./library.mjs";

// A Teams extension must fall back: the library does not know it, and says so.
const extension = /^Unknown element type "(Chart\.(?:Horizontal|Vertical)Bar|ProgressBar)"/;
const isExtension = (node) => node.type === "ProgressBar" || node.type?.startsWith("Chart.");
// The library's own fault: its check of a language tag keeps state from one card to the next.
const langOfLibrary = /^Invalid value "[a-z]{2}" for property "lang"/;

const folder = process.argv[2];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
  console.log(JSON.stringify({ file, problems: check(JSON.parse(readFileSync(join(folder, file), "utf8"))) }));
}

function check(json) {
  const problems = [];
  const context = new AdaptiveCards.SerializationContext();
  const card = new AdaptiveCards.AdaptiveCard();
  card.parse(json, context);
  for (let i = 0; i < context.eventCount; i++) {
    const { message } = context.getEventAt(i);
    if (!extension.test(message) && !langOfLibrary.test(message)) {
      problems.push(`parse: ${message}`);
    }
  }

  for (const event of card.validateProperties().validationEvents) {
    problems.push(`validate: ${event.message}`);
  }

  const rendered = card.render();
  if (!rendered) {
    return [...problems, "render: nothing"];
  }

  const shown = rendered.textContent + [...rendered.querySelectorAll("input,textarea,option")].map((input) => input.value).join(" ");
  for (const text of texts(json.body)) {
    if (!shown.includes(text)) {
      problems.push(`render: not shown: ${text}`);
    }
  }

  const wanted = buttonsInSight(json.body);
  const buttons = rendered.querySelectorAll("button.ac-pushButton").length;
  if (buttons < wanted) {
    problems.push(`render: ${buttons} buttons of ${wanted}`);
  }

  return problems;
}

// Every text of the card, and of what stands in for a Teams extension.
function texts(node) {
  if (Array.isArray(node)) {
    return node.flatMap(texts);
  }

  if (node === null || typeof node !== "object") {
    return [];
  }

  if (isExtension(node)) {
    return texts(node.fallback);
  }

  const own = (node.type === "TextBlock" || node.type === "TextRun") ? [node.text.trim()] : [];
  return [...own, ...["items", "columns", "rows", "cells", "inlines"].flatMap((name) => texts(node[name]))];
}

// How many buttons are drawn: those of mode secondary share one "…".
function buttonsInSight(node) {
  if (Array.isArray(node)) {
    return node.reduce((count, one) => count + buttonsInSight(one), 0);
  }

  if (node === null || typeof node !== "object") {
    return 0;
  }

  if (node.type === "ActionSet") {
    const behind = node.actions.filter((action) => action.mode === "secondary").length;
    return node.actions.length - behind + Math.min(behind, 1);
  }

  return buttonsInSight(Object.values(node));
}
