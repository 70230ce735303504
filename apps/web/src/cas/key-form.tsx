import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { TextField } from "../controls/text-field.tsx";
import { useStore } from "../state/create-store.ts";
import { apiKey } from "./api-key.ts";

/** A field for the API key; nothing as long as the server refuses no call for want of one. */
export function KeyForm() {
  const problem = useStore(apiKey.problem);
  const queryClient = useQueryClient();
  const [text, setText] = useState("");
  if (problem === "none") return null;
  return (
    <form
      className="notice key-form"
      onSubmit={(event) => {
        event.preventDefault();
        apiKey.give(text.trim());
        setText("");
        void queryClient.resetQueries();
      }}
    >
      <p role="alert">
        {problem === "missing"
          ? "This server requires an API key."
          : "The server does not know this API key."}
      </p>
      <TextField
        label="API key"
        type="password"
        autoComplete="off"
        required
        value={text}
        onText={setText}
      />
      <button type="submit">Use this key</button>
      <p className="hint">
        The key is stored until you close this tab, and sent to this server only.
      </p>
    </form>
  );
}
