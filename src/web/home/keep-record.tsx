import { Button, Group, Text } from "@mantine/core";
import { useNavigate } from "react-router";
import { keepPicks } from "../../app/standing/keep-picks.ts";
import type { HolderRecord } from "../../record/schema.ts";
import { useRecord } from "../record/store.ts";
import classes from "./keep-record.module.css";

/** One step from the answer to a record of one's own, kept in this browser. */
export function KeepRecord({ picked, unfinished }: { readonly picked: HolderRecord; readonly unfinished: boolean }) {
  const { record, loaded, change } = useRecord();
  const navigate = useNavigate();
  const keep = (to: string): void => {
    change("Kept what you named on Home", keepPicks(record, picked));
    void navigate(to);
  };
  return (
    <section aria-labelledby="keep" className={classes["keep"]}>
      <Text id="keep" component="h2" fw={620}>
        Keep this as your record
      </Text>
      <Text size="sm" c="dimmed">
        Then add courses and cards as you go, and see every date, fee and limit. It stays in this browser; nothing is sent.
        {unfinished && " What you have not finished yet is not held, and is left out."}
      </Text>
      <Group gap="sm" className={classes["buttons"] ?? ""}>
        <Button disabled={!loaded} onClick={() => keep("/standing")}>
          Keep it and see my standing
        </Button>
        <Button variant="default" disabled={!loaded} onClick={() => keep("/plan")}>
          Keep it and plan what to do
        </Button>
        <Button variant="default" disabled={!loaded} onClick={() => keep("/record")}>
          Keep it and open my record
        </Button>
      </Group>
      <Text size="sm" className={classes["scriptless"] ?? ""}>
        Keeping a record needs JavaScript. The address of this page holds your answer; save it as a bookmark.
      </Text>
    </section>
  );
}
