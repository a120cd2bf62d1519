// Builds elements. Text always goes in as text nodes: nothing that anybody wrote is ever read as HTML.
type Child = Node | string | null | undefined | false;
type Props = { [name: string]: string | number | boolean | null | undefined | ((event: never) => void) };

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name, value as EventListener);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child): child is Node | string => !!child));
  return element;
}

/** What only a screen reader says. */
export function unseen(text: string): HTMLElement {
  return el("span", { class: "unseen" }, text);
}

/** A line drawing of 20 by 20 units; a bar parts its strokes. */
export function icon(paths: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  for (const path of paths.split("|")) {
    const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
    line.setAttribute("d", path);
    svg.append(line);
  }
  return svg;
}

export const icons = {
  send: "M3 10 17 3.5 13 17l-3.2-5.2L3 10Zm6.8 1.8L17 3.5",
  clock: "M10 2.75a7.25 7.25 0 1 0 0 14.5 7.25 7.25 0 0 0 0-14.5ZM10 6v4.2l2.8 1.8",
  theme: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z|M10 3a7 7 0 0 1 0 14Z",
  reply: "M8 5 3.5 9.5 8 14M4 9.5h7a5.5 5.5 0 0 1 5.5 5.5",
  close: "m5 5 10 10M15 5 5 15",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm4 9.5 3.8 3.8",
  log: "M4 4.5h12v9h-7l-3 3v-3H4ZM10 6.5v5M7.5 9h5",
};
