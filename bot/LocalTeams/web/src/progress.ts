// Teams' ProgressBar, which is not part of Microsoft's renderer.
import * as AC from "adaptivecards";

class ProgressBar extends AC.CardElement {
  static readonly typeName = "ProgressBar";
  private value = 0;
  private max = 100;
  private good = false;

  getJsonTypeName(): string {
    return ProgressBar.typeName;
  }

  protected override internalParse(source: Record<string, unknown>, context: AC.SerializationContext): void {
    super.internalParse(source, context);
    this.value = Number(source["value"]) || 0;
    this.max = Number(source["max"]) || 100;
    this.good = source["color"] === "Good";
  }

  protected override internalRender(): HTMLElement {
    const bar = document.createElement("div");
    bar.className = this.good ? "progress good" : "progress";
    const done = bar.appendChild(document.createElement("div"));
    done.style.width = `${Math.min(100, (100 * this.value) / this.max)}%`;
    return bar;
  }
}

export function registerProgressBar(): void {
  AC.GlobalRegistry.defaultElements.register(ProgressBar.typeName, ProgressBar);
}
