/** A drawing tool. */
export type Tool = "point" | "rectangle" | "polygon" | "edit" | "pick";

/** The tools in the order of their buttons; `icon` is an SVG path in a box of 20 by 20. */
export const TOOLS: readonly {
  readonly tool: Tool;
  readonly label: string;
  readonly hint: string;
  readonly icon: string;
}[] = [
  {
    tool: "point",
    label: "Draw points",
    hint: "Click where a point shall be.",
    icon: "M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z",
  },
  {
    tool: "rectangle",
    label: "Draw rectangles",
    hint: "Click one corner, then the opposite one, or drag.",
    icon: "M3.5 5.5h13v9h-13Z",
  },
  {
    tool: "polygon",
    label: "Draw polygons",
    hint: "Click corner after corner; click the first again, or press Enter, to close. Esc cancels.",
    icon: "M10 3 17 8.2 14.4 16.5H5.6L3 8.2Z",
  },
  {
    tool: "edit",
    label: "Edit the selected area",
    hint: "Drag corners or the whole; a right click removes a corner.",
    icon: "M4 16l.8-3.4L13.6 3.8l2.6 2.6-8.8 8.8L4 16Z",
  },
  {
    tool: "pick",
    label: "Add what lies in a box",
    hint: "Click one corner, then the opposite one, or drag: counties and loaded areas that the box touches join the list.",
    icon: "M3.5 3.5h3m2 0h3m2 0h3v3m0 2v3m0 2v3h-3m-2 0h-3m-2 0h-3v-3m0-2v-3m0-2v-3",
  },
];
