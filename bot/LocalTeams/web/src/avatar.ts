import { el } from "./dom";

/** A round picture of initials in a colour of their own, or the coach's mark. */
export function avatar(name: string, kind: "person" | "bot" | "team", size = ""): HTMLElement {
  if (kind === "bot") return el("span", { class: `avatar bot ${size}`, "aria-hidden": "true" }, el("img", { src: "/local/icon.svg", alt: "" }));
  const initials = name.split(" ").map((word) => word[0] ?? "").join("").slice(0, 2);
  const hue = [...name].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 997, 7) % 8;
  return el("span", { class: `avatar ${kind} hue${hue} ${size}`, "aria-hidden": "true" }, initials);
}
