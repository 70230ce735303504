import type { ComponentProps } from "react";

/** A text input with its label. */
export function TextField({
  label,
  onText,
  ...input
}: { label: string; onText: (text: string) => void } & Omit<ComponentProps<"input">, "onChange">) {
  return (
    <label>
      {label}
      <input
        {...input}
        onChange={(event) => {
          onText(event.target.value);
        }}
      />
    </label>
  );
}
