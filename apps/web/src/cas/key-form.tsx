import { useQueryClient } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { TextField } from "../controls/text-field.tsx";
import { apiKey } from "./api-key.ts";

/** A field for the key that the server asks for; nothing as long as it asks for none. */
export function KeyForm() {
  const request = useSyncExternalStore(apiKey.subscribe, apiKey.request);
  const queryClient = useQueryClient();
  const [text, setText] = useState("");
  if (request === "none") return null;
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
        {request === "missing"
          ? "This server answers those who have an API key."
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
      <p className="hint">It is kept until this tab is closed, and sent to this server alone.</p>
    </form>
  );
}
