import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Supposable } from "../../app/plan/suppose/supposable.ts";
import { supposedValue } from "../../app/plan/suppose/supposed-value.ts";
import { newCardWords, supposableWords, supposedWords } from "../../app/plan/suppose/supposed-words.ts";
import classes from "./plan.module.css";
import type { Trial } from "./trial.ts";

/** A credential that is held, with the rules in whose place others can be supposed. */
export interface HeldRules {
  readonly value: string;
  readonly label: string;
  readonly rules: readonly Supposable[];
}

interface RuleFormProps {
  readonly asOf: string;
  /** At least one, each with at least one rule. */
  readonly held: readonly HeldRules[];
  readonly tryIt: (trial: Trial) => void;
}

const GROUPS: readonly { readonly title: string; readonly is: Supposable["is"] }[] = [
  { title: "It asks for another amount", is: "amount" },
  { title: "It charges another fee", is: "money" },
  { title: "It no longer asks for a card", is: "ends" },
  { title: "It asks for a card", is: "begins" },
];

/** "The rule changes": which, to what and from which day. */
export function RuleForm({ asOf, held, tryIt }: RuleFormProps) {
  const [id, setId] = useState(held[0]?.value ?? "");
  const [path, setPath] = useState("");
  const [from, setFrom] = useState(`${Number(asOf.slice(0, 4)) + 1}-01-01`);
  const [typed, setTyped] = useState("");
  const chosen = held.find(({ value }) => value === id) ?? held[0];
  const rule = chosen?.rules.find((one) => one.path === path) ?? chosen?.rules[0];
  if (!chosen || !rule) return null;
  const isTyped = rule.is === "amount" || rule.is === "money";
  const value = supposedValue(rule, typed);
  const lacking = isTyped && typed.trim() === "";
  return (
    <form
      className={classes["move"]}
      aria-label="The rule changes"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.ok && !lacking && from !== "") tryIt({ is: "other-rule", suppose: { path: rule.path, from, value: value.value }, says: supposedWords(chosen.label, rule, value.value, from) });
      }}
    >
      <NativeSelect label="The rule changes for" data={held.map((one) => ({ value: one.value, label: one.label }))} value={chosen.value} onChange={({ currentTarget }) => setId(currentTarget.value)} className={classes["grow"] ?? ""} />
      <NativeSelect
        label="Which rule"
        data={GROUPS.flatMap(({ title, is }) => {
          const items = chosen.rules.filter((one) => one.is === is).map((one) => ({ value: one.path, label: supposableWords(one) }));
          return items.length > 0 ? [{ group: title, items }] : [];
        })}
        value={rule.path}
        description={newCardWords(rule.path)}
        onChange={({ currentTarget }) => setPath(currentTarget.value)}
        className={classes["grow"] ?? ""}
      />
      {isTyped && <TextInput label={`${rule.is === "money" ? "It charges" : "It asks for"} (${rule.unit})`} inputMode="decimal" value={typed} error={!lacking && !value.ok ? value.says : undefined} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />}
      <TextInput type="date" label="From" value={from} min="1900-01-01" max="2199-12-31" onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
      <Button type="submit" variant="default" disabled={lacking || !value.ok || from === ""}>
        Plan with it
      </Button>
    </form>
  );
}
