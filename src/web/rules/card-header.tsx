import { Breadcrumbs } from "@mantine/core";
import { Link } from "react-router";
import type { CardDetail } from "../../present/rule-card-details.ts";
import { dayWords } from "../../present/day-words.ts";
import classes from "./card-header.module.css";

interface CardHeaderProps {
  readonly trail: readonly { readonly to: string; readonly label: string }[];
  readonly details: readonly CardDetail[];
  readonly checked: string;
}

/** What stands above a card: the way back, when it was last checked, what is said without dates. */
export function CardHeader({ trail, details, checked }: CardHeaderProps) {
  return (
    <div className={classes["header"]}>
      <nav aria-label="You are here">
        <Breadcrumbs separatorMargin="xs" className={classes["trail"] ?? ""}>
          {trail.map(({ to, label }) => (
            <Link key={to} to={to} className={classes["crumb"]}>
              {label}
            </Link>
          ))}
        </Breadcrumbs>
      </nav>
      <dl className={classes["details"]}>
        <div>
          <dt>Last checked</dt>
          <dd>{dayWords(checked)}</dd>
        </div>
        {details.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
