import type { BodyOverview } from "../../present/rules-overview.ts";
import classes from "./overview.module.css";

/** Every body of a long list by its short name, to jump to. */
export function BodyJumps({ bodies }: { readonly bodies: readonly BodyOverview[] }) {
  return (
    <nav aria-label="Bodies on this page">
      <ul className={classes["jumps"]}>
        {bodies.map(({ id, short, name }) => (
          <li key={id}>
            <a href={`#body-${id}`} title={name}>
              {short}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
