import { CloseButton, Text } from "@mantine/core";
import { Link } from "react-router";
import { longName, type Pick, type PickEntry } from "../../present/home/pick.ts";
import { DateField } from "../standing/date-field.tsx";
import classes from "./ask-form.module.css";

interface PickRowProps {
  readonly entry: PickEntry;
  readonly pick: Pick;
  readonly latest: string;
  /** The first day does not tell the last one. */
  readonly asksEnd: boolean;
  /** Home's address without this credential. */
  readonly without: string;
}

/** One credential that was picked, with the dates that matter for it. */
export function PickRow({ entry, pick, latest, asksEnd, without }: PickRowProps) {
  const name = longName(entry);
  return (
    <li className={classes["pick"]}>
      <input type="hidden" name="hold" value={pick.id} />
      <span className={classes["pickName"]}>{name}</span>
      <div className={classes["date"]}>
        {entry.expires === "yes" && <DateField size="sm" name={`certified.${pick.id}`} label="First certified on" aria-label={`First certified on, ${name}`} value={pick.certified ?? ""} max={latest} />}
        {entry.expires === "yes" && (asksEnd || pick.ends) && (
          <DateField size="sm" name={`ends.${pick.id}`} label="Ends on" description="The last day printed on your certificate" aria-label={`Ends on, ${name}`} value={pick.ends ?? ""} />
        )}
        {entry.expires === "never" && <DateField size="sm" name={`finished.${pick.id}`} label="Finished on" description="Leave empty if you have not taken it yet" aria-label={`Finished on, ${name}`} value={pick.finished ?? ""} max={latest} />}
        {entry.expires === "unknown" && <Text size="sm">Nobody has found whether it expires.</Text>}
      </div>
      <CloseButton component={Link} to={without} preventScrollReset aria-label={`Remove ${name}`} />
    </li>
  );
}
