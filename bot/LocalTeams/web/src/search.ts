// The search of the app over the box to write in: type, move with the arrows, choose with Enter.
import { el, icon, icons } from "./dom";
import { server, type SearchRow } from "./server";
import type { Card, Conversation, Person } from "./world";

const pause = 150;

export class Search {
  private readonly box = el("input", {
    type: "text", role: "combobox", placeholder: "Customer", autocomplete: "off", "aria-label": "Find a customer", "aria-expanded": "true", "aria-controls": "found",
    input: () => this.soon(), keydown: (event: KeyboardEvent) => this.key(event),
  });
  private readonly list = el("ul", { id: "found", role: "listbox", "aria-label": "Customers" });
  private readonly note = el("p", { role: "status" });
  private readonly popup = el("div", { class: "search-popup", role: "dialog", "aria-label": "Find a customer", hidden: true }, this.box, this.list, this.note);
  private readonly button = el("button", { type: "button", class: "quiet find", "aria-label": "Find a customer", title: "Find a customer", "aria-expanded": "false", click: () => this.toggle() }, icon(icons.search));
  readonly element = el("div", { class: "search" }, this.button, this.popup);
  private rows: SearchRow[] = [];
  private at = 0;
  private timer = 0;
  private asked = 0;

  constructor(private readonly where: () => { person: Person; conversation: Conversation } | null, private readonly choose: (card: Card) => void) {
    document.addEventListener("click", (event) => {
      if (!this.popup.hidden && !this.element.contains(event.target as Node)) this.toggle(false);
    });
  }

  close(): void {
    this.toggle(false);
  }

  private toggle(open = this.popup.hidden): void {
    if (open === !this.popup.hidden) return;
    this.popup.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (open) {
      this.box.value = "";
      this.box.focus();
      void this.ask();
    }
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), pause);
  }

  private async ask(): Promise<void> {
    const where = this.where();
    if (!where) return;
    const mine = ++this.asked;
    const outcome = await server.search(where.person, where.conversation.id, this.box.value).catch(() => null);
    if (mine !== this.asked) return;
    this.rows = outcome?.rows ?? [];
    this.note.textContent = outcome ? (outcome.message ?? "") : "The bot does not answer.";
    this.at = 0;
    this.draw();
  }

  private draw(): void {
    this.list.replaceChildren(
      ...this.rows.map((row, index) =>
        el("li", { role: "option", id: `found-${index}`, "aria-selected": index === this.at ? "true" : "false", click: () => this.take(row) }, el("strong", {}, row.title), el("span", {}, row.line)),
      ),
    );
    this.list.hidden = this.rows.length === 0;
    this.box.setAttribute("aria-activedescendant", this.rows.length ? `found-${this.at}` : "");
    this.list.children[this.at]?.scrollIntoView({ block: "nearest" });
  }

  private key(event: KeyboardEvent): void {
    const row = this.rows[this.at];
    if (event.key === "Escape") {
      this.toggle(false);
      this.button.focus();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (row) this.take(row);
    } else if (event.key === "Tab") {
      this.toggle(false);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && this.rows.length) {
      event.preventDefault();
      this.at = (this.at + (event.key === "ArrowDown" ? 1 : -1) + this.rows.length) % this.rows.length;
      this.draw();
    }
  }

  private take(row: SearchRow): void {
    this.toggle(false);
    this.choose(row.card);
  }
}
