// Microsoft's adaptivecards in a page without a browser.
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>");
for (const name of Object.getOwnPropertyNames(window).filter((name) => /^(document|Node|.*Event|HTML.*Element)$/.test(name))) {
  globalThis[name] ??= window[name];
}
globalThis.window = window;
// jsdom draws nothing, and so has no innerText; the library writes text runs by it.
Object.defineProperty(window.HTMLElement.prototype, "innerText", {
  get() { return this.textContent; },
  set(value) { this.textContent = value; },
});

export const { AdaptiveCards } = require("./adaptivecards.cjs");
