import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, NavLink } from "react-router";
import { ColorSchemeToggle } from "./color-scheme-toggle.tsx";
import { useOpenForPrint } from "./use-open-for-print.ts";
import { navigation } from "./navigation.ts";
import classes from "./shell.module.css";

/** What surrounds every page: a skip link, the header with its links, and the line about the certifying bodies. */
export function Shell({ children }: { readonly children: ReactNode }) {
  useOpenForPrint();
  return (
    <div className={classes["shell"]}>
      <a href="#content" className={classes["skip"]}>
        Skip to content
      </a>
      <header className={classes["header"]}>
        <NavLink to="/" className={classes["brand"]} aria-label="Recert, home">
          Recert
        </NavLink>
        <nav aria-label="Main" className={classes["nav"]}>
          {navigation.map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === "/"} className={classes["link"]}>
              {label}
            </NavLink>
          ))}
        </nav>
        <ColorSchemeToggle />
      </header>
      <main id="content" tabIndex={-1} className={classes["main"]}>
        {children}
      </main>
      <footer className={classes["footer"]}>
        Recert is not affiliated with any certifying body. Where the two differ, the body’s own word decides.{" "}
        <Anchor component={Link} to="/rules" inherit className="no-print">
          See the rules and their sources
        </Anchor>
      </footer>
    </div>
  );
}
