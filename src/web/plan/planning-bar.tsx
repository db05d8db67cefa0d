import { Alert, Button, Group, Progress, Text } from "@mantine/core";
import classes from "./plan.module.css";
import type { Planning } from "./use-planning.ts";

const ENDED = {
  cancelled: { title: "Planning was cancelled", says: "What you see, if anything, is the plan from before." },
  "out-of-time": { title: "No plan was found in the time it may take", says: "Look less far ahead, ask for less, or try again. What you see, if anything, is the plan from before." },
  failed: { title: "The plan could not be made", says: "What it takes could not be fetched, or this browser does not let it run. Your record is safe. Check the connection, then try again." },
} as const;

/** How far planning is, in words and as a bar, and the way to stop it; or how it ended, if it brought no plan. Read out as it changes. */
export function PlanningBar({ planning }: { readonly planning: Planning }) {
  const { running, ended, shown } = planning;
  return (
    <div aria-live="polite" className={classes["bar"]}>
      {running && (
        <Group gap="sm" wrap="nowrap" align="center" className="no-print">
          <div className={classes["progress"]}>
            <Text size="sm">
              {running.says}
              {shown ? ". What you see is the plan from before" : ""}.
            </Text>
            <Progress value={Math.round(running.done * 100)} aria-label="How far the plan is" size="sm" />
          </div>
          <Button variant="default" onClick={planning.cancel}>
            Cancel
          </Button>
        </Group>
      )}
      {ended && !running && (
        <Alert color={ended === "failed" ? "brick" : "amber"} variant="outline" title={ENDED[ended].title}>
          <Text mb="sm">{ENDED[ended].says}</Text>
          <Button onClick={planning.again}>Plan again</Button>
        </Alert>
      )}
    </div>
  );
}
