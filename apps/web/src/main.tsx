// oxlint-disable-next-line import/no-unassigned-import -- must come first: later imports create schemas
import "./cas/no-eval.ts";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { createQueryClient } from "./cas/query-client.ts";
import { createCasTrpcClient, TRPCProvider } from "./cas/trpc-client.ts";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/controls.css";
import "./styles/map.css";
import "./styles/results.css";
import "./styles/table.css";
import "./styles/charts.css";

const queryClient = createQueryClient();
const trpcClient = createCasTrpcClient();
const root = document.getElementById("app");
if (root === null) throw new TypeError("The page has no element #app");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        <App />
      </TRPCProvider>
    </QueryClientProvider>
  </StrictMode>,
);
