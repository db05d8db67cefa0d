import { CloseButton } from "@mantine/core";
import { Link } from "react-router";
import { longName, type Pick, type PickEntry } from "../../present/home/pick.ts";
import { DateField } from "../standing/date-field.tsx";
import classes from "./ask-form.module.css";

interface PickRowProps {
  readonly entry: PickEntry;
  readonly pick: Pick;
  readonly latest: string;
  /** Home's address without this credential. */
  readonly without: string;
}

/** One credential that was picked, with the one date that matters for it. */
export function PickRow({ entry, pick, latest, without }: PickRowProps) {
  const lasting = entry.expires === "never";
  return (
    <li className={classes["pick"]}>
      <input type="hidden" name="hold" value={pick.id} />
      <span className={classes["pickName"]}>{longName(entry)}</span>
      <DateField
        size="sm"
        name={`${lasting ? "finished" : "certified"}.${pick.id}`}
        label={lasting ? "Finished on" : "First certified on"}
        description={lasting ? "Leave empty if you have not taken it yet" : undefined}
        aria-label={`${lasting ? "Finished" : "First certified"} on, ${longName(entry)}`}
        value={(lasting ? pick.finished : pick.certified) ?? ""}
        max={latest}
        className={classes["date"] ?? ""}
      />
      <CloseButton component={Link} to={without} preventScrollReset aria-label={`Remove ${longName(entry)}`} />
    </li>
  );
}
