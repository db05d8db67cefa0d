import { MantineProvider } from "@mantine/core";
import sansFont from "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url";
import { use, type ReactNode } from "react";
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";
import { ColorSchemeStart } from "./layout/color-scheme-start.tsx";
import { ProblemPage } from "./layout/problem-page.tsx";
import { Shell } from "./layout/shell.tsx";
import { NonceContext } from "./nonce.ts";
import type { Route } from "./+types/root";
import "./styles/fonts.css";
import "./styles/mantine.ts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";
import { cssVariables, theme } from "./theme.ts";

export const links: Route.LinksFunction = () => [
  { rel: "preload", href: sansFont, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** The document around every page, error pages included. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = use(NonceContext);
  return (
    // The script in the head sets the colour scheme before React sees the element.
    <html lang="en" data-mantine-color-scheme="light" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <ColorSchemeStart nonce={nonce} />
        <Meta />
        <Links />
      </head>
      <body>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          defaultColorScheme="auto"
          getStyleNonce={() => nonce ?? ""}
        >
          <Shell>{children}</Shell>
        </MantineProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ProblemPage error={error} />;
}
