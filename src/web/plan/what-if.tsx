import { Alert, Button, Group, Select, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { type HeldRules, RuleForm } from "./rule-form.tsx";
import type { WishChoice } from "./wishes-form.tsx";
import type { Trial } from "./trial.ts";
import classes from "./plan.module.css";

interface WhatIfProps {
  readonly asOf: string;
  /** Credentials that are not held. */
  readonly others: readonly WishChoice[];
  /** Credentials that are held, with the rules that can change. */
  readonly held: readonly HeldRules[];
  readonly trial: Trial | undefined;
  readonly tryIt: (trial: Trial | undefined) => void;
  /** Puts what is tried into the record; absent where it is nothing of the record's. */
  readonly keep: (() => void) | undefined;
}

/** Planned anew with something else, and compared with the plan before. It is kept nowhere until the person says so. */
export function WhatIf({ asOf, others, held, trial, tryIt, keep }: WhatIfProps) {
  return (
    <section aria-labelledby="what-if" className={`${classes["part"] ?? ""} no-print`}>
      <Title order={2} size="h3" id="what-if">
        What if
      </Title>
      {trial ? (
        <Alert color="amber" title={trial.says}>
          <Text mb="sm">The plan on this page is made with it. It is not in your record.</Text>
          <Group gap="sm">
            {keep && <Button onClick={keep}>Put it into my record</Button>}
            <Button variant="default" onClick={() => tryIt(undefined)}>
              Back to how it is
            </Button>
          </Group>
        </Alert>
      ) : (
        <>
          <AddForm asOf={asOf} others={others} tryIt={tryIt} />
          {held.length > 0 && <RuleForm asOf={asOf} held={held} tryIt={tryIt} />}
        </>
      )}
    </section>
  );
}

function AddForm({ asOf, others, tryIt }: Pick<WhatIfProps, "asOf" | "others" | "tryIt">) {
  const [id, setId] = useState<string | null>(null);
  const [on, setOn] = useState(asOf);
  const chosen = others.find(({ value }) => value === id);
  return (
    <form
      className={classes["move"]}
      aria-label="I add a credential"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) tryIt({ is: "also-held", held: { id: chosen.value, ...(on === "" ? {} : { "certified-on": on }) }, says: `If you held ${chosen.label} too` });
      }}
    >
      <Select label="I add a credential" placeholder="Type its name" data={[...others]} value={id} onChange={setId} searchable limit={50} nothingFoundMessage="Nothing of that name" className={classes["grow"] ?? ""} />
      <TextInput type="date" label="Earned on" value={on} min="1900-01-01" max="2199-12-31" onChange={({ currentTarget }) => setOn(currentTarget.value)} />
      <Button type="submit" variant="default" disabled={!chosen}>
        Plan with it
      </Button>
    </form>
  );
}
