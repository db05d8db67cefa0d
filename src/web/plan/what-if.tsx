import { Alert, Button, Group, NativeSelect, Select, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { dayWords } from "../../present/day-words.ts";
import type { WishChoice } from "./wishes-form.tsx";
import type { Trial } from "./trial.ts";
import classes from "./plan.module.css";

interface WhatIfProps {
  readonly asOf: string;
  /** Credentials that are not held. */
  readonly others: readonly WishChoice[];
  /** Credentials that are held and ask for a total, each with its unit. */
  readonly held: readonly (WishChoice & { readonly unit: string })[];
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

function RuleForm({ asOf, held, tryIt }: Pick<WhatIfProps, "asOf" | "held" | "tryIt">) {
  const [id, setId] = useState(held[0]?.value ?? "");
  const [from, setFrom] = useState(`${Number(asOf.slice(0, 4)) + 1}-01-01`);
  const [atLeast, setAtLeast] = useState("");
  const chosen = held.find(({ value }) => value === id) ?? held[0];
  const wrong = atLeast !== "" && !/^\d+(\.\d+)?$/.test(atLeast.trim());
  return (
    <form
      className={classes["move"]}
      aria-label="The rule changes"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen && atLeast !== "" && !wrong && from !== "") tryIt({ is: "other-total", suppose: { credential: chosen.value, from, atLeast: atLeast.trim() }, says: `If ${chosen.label} asked for ${atLeast.trim()} ${chosen.unit} from ${dayWords(from)} on` });
      }}
    >
      <NativeSelect label="The rule changes for" data={[...held]} value={id} onChange={({ currentTarget }) => setId(currentTarget.value)} className={classes["grow"] ?? ""} />
      <TextInput label={`It asks for (${chosen?.unit ?? ""})`} inputMode="decimal" value={atLeast} error={wrong ? "Write a number, such as 3.0" : undefined} onChange={({ currentTarget }) => setAtLeast(currentTarget.value)} />
      <TextInput type="date" label="From" value={from} min="1900-01-01" max="2199-12-31" onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
      <Button type="submit" variant="default" disabled={atLeast === "" || wrong || from === ""}>
        Plan with it
      </Button>
    </form>
  );
}
