import type { IControl } from "maplibre-gl";
import { type Tool, TOOLS } from "./tools.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The buttons of the drawing tools, and a hint on how to use the active one. */
export class Toolbar implements IControl {
  readonly #element = document.createElement("div");
  readonly #hint = document.createElement("output");
  readonly #buttons = new Map<Tool, HTMLButtonElement>();

  constructor(tools: readonly Tool[], onPress: (tool: Tool) => void) {
    this.#element.className = "maplibregl-ctrl drawing";
    const group = document.createElement("div");
    group.className = "maplibregl-ctrl-group drawing-tools";
    group.role = "group";
    group.ariaLabel = "Drawing";
    for (const { tool, label, icon } of TOOLS) {
      if (!tools.includes(tool)) continue;
      const button = buttonOf(label, icon);
      button.addEventListener("click", () => {
        onPress(tool);
      });
      this.#buttons.set(tool, button);
      group.append(button);
    }
    this.#hint.className = "drawing-hint";
    this.#element.append(group, this.#hint);
  }

  onAdd(): HTMLElement {
    return this.#element;
  }

  onRemove(): void {
    this.#element.remove();
  }

  /** Marks the active tool and shows its hint. */
  show(active: Tool | undefined): void {
    for (const [tool, button] of this.#buttons) button.ariaPressed = String(tool === active);
    this.#hint.textContent = TOOLS.find(({ tool }) => tool === active)?.hint ?? "";
  }

  /** Shows a message in place of the hint. */
  say(text: string): void {
    this.#hint.textContent = text;
  }

  enable(tool: Tool, isEnabled: boolean): void {
    const button = this.#buttons.get(tool);
    if (button !== undefined) button.disabled = !isEnabled;
  }
}

function buttonOf(label: string, icon: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.ariaLabel = label;
  button.title = label;
  button.ariaPressed = "false";
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.ariaHidden = "true";
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", icon);
  svg.append(path);
  button.append(svg);
  return button;
}
