import { NativeSelect, SimpleGrid } from "@mantine/core";
import type { Catalogue } from "../../present/rules-catalogue.ts";
import type { RecordInBrowser } from "./store.ts";

/** What rules may ask about the holder: answered here, or left unsaid. */
export function FactQuestions({ mine, catalogue }: { readonly mine: RecordInBrowser; readonly catalogue: Catalogue }) {
  const { record, change } = mine;
  const facts = record.facts ?? {};
  const bodies = new Set(record.credentials.map(({ id }) => id.split("/")[0]));
  const asked = catalogue.facts.filter(({ id }) => !id.includes("/") || bodies.has(id.split("/")[0]) || id in facts);
  const strange = Object.keys(facts).filter((id) => !catalogue.facts.some((fact) => fact.id === id));
  const all = [...asked, ...strange.map((id) => ({ id, question: id, values: [] }))];
  const answer = (id: string, question: string, value: string): void => {
    const { [id]: _old, ...others } = facts;
    const next = value === "" ? others : { ...others, [id]: value };
    const { facts: _facts, ...rest } = record;
    change(value === "" ? `Took back the answer to: ${question}` : `Answered: ${question}`, Object.keys(next).length > 0 ? { ...rest, facts: next } : rest);
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {all.map(({ id, question, values }) => {
        const value = facts[id] ?? "";
        const known = value === "" || values.some((choice) => choice.value === value);
        const data = [{ value: "", label: "Not said" }, ...values, ...(known ? [] : [{ value, label: value }])];
        return <NativeSelect key={id} label={question} data={data} value={value} onChange={({ currentTarget }) => answer(id, question, currentTarget.value)} />;
      })}
    </SimpleGrid>
  );
}
