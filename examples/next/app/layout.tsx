import type { Metadata } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import { TrpcProvider } from "./trpc.tsx";

export const metadata: Metadata = {
  title: "CAS in Next.js",
  description: "Attributes of a county or a point, computed in the server of this page.",
};

export default function Layout({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <html lang="en">
      <body>
        <TrpcProvider>{children}</TrpcProvider>
      </body>
    </html>
  );
}
