// The bot's clock where the present person is, and the menu that turns it.
import { el, icon, icons, unseen } from "./dom";
import { server } from "./server";
import { city, shortDay, time } from "./times";
import type { Toasts } from "./toasts";
import type { Person, World } from "./world";

const turns = [
  { to: "hour", label: "An hour on" },
  { to: "next-prompt", label: "To the next prompt" },
  { to: "monday", label: "To Monday 08:30" },
];

export class Clock {
  private readonly face = el("span", { class: "clock-face" });
  private readonly place = el("span", { class: "clock-place" });
  private readonly button = el("button", { type: "button", class: "clock", "aria-haspopup": "menu", "aria-expanded": "false", click: () => this.toggle() }, icon(icons.clock), this.face, " ", this.place, unseen(": the bot's clock. Turn it forward"));
  private readonly menu = el("div", { role: "menu", class: "menu", "aria-label": "Turn the clock", hidden: true, keydown: (event: KeyboardEvent) => this.key(event) });
  readonly element = el("div", { class: "clock-holder" }, this.button, this.menu);

  constructor(private readonly present: () => { world: World; person: Person } | null, private readonly toasts: Toasts) {
    for (const turn of turns) {
      this.menu.append(el("button", { type: "button", role: "menuitem", tabindex: -1, "data-turn": turn.to, click: () => void this.turn(turn.to) }, turn.label));
    }
    document.addEventListener("click", (event) => {
      if (!this.element.contains(event.target as Node)) this.toggle(false);
    });
    setInterval(() => this.update(), 1000);
  }

  update(): void {
    const present = this.present();
    if (!present) return;
    const { world, person } = present;
    const shown = `${shortDay(world.now, person)} ${time(world.now, person)}`;
    if (this.face.textContent === shown && this.place.textContent === city(person)) return;
    this.face.textContent = shown;
    this.place.textContent = city(person);
  }

  private toggle(open = this.menu.hidden): void {
    if (open === !this.menu.hidden) return;
    this.menu.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (open) (this.menu.firstElementChild as HTMLElement).focus();
  }

  private key(event: KeyboardEvent): void {
    const items = [...this.menu.children] as HTMLElement[];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
    const to = moves[event.key];
    if (event.key === "Escape" || event.key === "Tab") {
      this.toggle(false);
      if (event.key === "Escape") this.button.focus();
    } else if (to !== undefined) {
      event.preventDefault();
      items[(to + items.length) % items.length]?.focus();
    }
  }

  private async turn(to: string): Promise<void> {
    this.toggle(false);
    this.button.focus();
    const present = this.present();
    if (!present) return;
    const result = await server.turn(present.person, to).catch(() => null);
    if (!result) this.toasts.show("The clock could not be turned", "The bot does not answer.");
    else if (!result.turned) this.toasts.show("Nothing is planned", "The coach has no prompt waiting for anybody.");
    this.update();
  }
}
