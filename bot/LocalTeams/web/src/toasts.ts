// Short notes at the edge of the page, gone after a while; a note that leads somewhere is a button.
import { el, icon, icons } from "./dom";

const most = 3;
const lifetime = 9000;

export class Toasts {
  readonly element = el("section", { class: "toasts", "aria-label": "Notifications" });
  private readonly announcer = el("div", { class: "visually-hidden", "aria-live": "polite", id: "announcer" });

  constructor() {
    document.body.append(this.announcer);
  }

  /** Tells a screen reader something that is seen elsewhere on the page. */
  announce(text: string): void {
    this.announcer.textContent = text;
  }

  show(title: string, detail = "", go?: () => void): void {
    const toast = el("div", { class: "toast" });
    const leave = () => toast.remove();
    let timer = 0;
    const stay = () => clearTimeout(timer);
    const wait = () => (timer = setTimeout(leave, lifetime));
    const words = [el("strong", {}, title), detail ? el("span", { class: "detail" }, detail) : null];
    toast.append(
      go
        ? el("button", { class: "toast-main", type: "button", click: () => { leave(); go(); } }, ...words, el("span", { class: "go" }, "Open"))
        : el("div", { class: "toast-main" }, ...words),
      el("button", { class: "quiet", type: "button", "aria-label": "Dismiss", click: leave }, icon(icons.close)),
    );
    for (const name of ["mouseenter", "focusin"]) toast.addEventListener(name, stay);
    for (const name of ["mouseleave", "focusout"]) toast.addEventListener(name, wait);
    this.element.append(toast);
    while (this.element.childElementCount > most) this.element.firstElementChild?.remove();
    wait();
    this.announce(`${title}. ${detail}`);
  }
}
