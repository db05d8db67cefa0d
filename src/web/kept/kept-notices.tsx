import { Alert, Button, Group, Text } from "@mantine/core";
import { saveFile } from "../record/save-file.ts";
import type { Kept } from "./use-kept.ts";

interface KeptNoticesProps {
  readonly kept: Pick<Kept<unknown>, "problem" | "setAside" | "discardSetAside">;
  /** "record", "plan": what it is called in a sentence. */
  readonly what: string;
  /** What is kept, as JSON: it may be the only copy. */
  readonly text: () => string;
  /** What to do about text that could not be read; left out: it can be repaired and imported. */
  readonly then?: string;
}

/** Says when something is not safely kept, and what to do; and gives back text that could not be read. */
export function KeptNotices({ kept: { problem, setAside, discardSetAside }, what, text, then = "You can repair it and import it." }: KeptNoticesProps) {
  return (
    <>
      {problem !== undefined && (
        <Alert color="brick" title={problem === "full" ? "Your last change is not kept yet" : "Nothing is kept in this browser"}>
          <Text mb="sm">
            {problem === "full"
              ? `This browser has no room left for your ${what}. It is whole on this page until you close it. Export it now, and remove what you do not need.`
              : `This browser does not let Recert keep anything. Your ${what} is here until you close this page. Export it before you leave, or allow site data for this address.`}
          </Text>
          <Button variant="default" onClick={() => saveFile(`recert-${what.replaceAll(" ", "-")}.json`, text(), "application/json")}>
            Export as JSON
          </Button>
        </Alert>
      )}
      {setAside !== undefined && (
        <Alert color="amber" title="Something kept here could not be read">
          <Text mb="sm">
            The text that was kept in this browser is no {what} that Recert can read. Nothing of it is lost: save it as a file. {then}
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={() => saveFile("recert-set-aside.txt", setAside, "text/plain")}>
              Save the text
            </Button>
            <Button variant="subtle" color="brick" onClick={discardSetAside}>
              Discard it
            </Button>
          </Group>
        </Alert>
      )}
    </>
  );
}
