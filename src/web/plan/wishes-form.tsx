import { Alert, Button, Checkbox, Group, List, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Wishes } from "../../plan/wishes/wishes.ts";
import type { WishFault } from "../../app/plan/wish-faults.ts";
import { BlackoutFields } from "./blackout-fields.tsx";
import { ManyField } from "./many-field.tsx";
import classes from "./plan.module.css";
import { draftOf, wishesOf, type WishesDraft } from "./wishes-draft.ts";

export interface WishChoice {
  readonly value: string;
  readonly label: string;
}

interface WishesFormProps {
  readonly wishes: Wishes;
  readonly topics: readonly WishChoice[];
  readonly courses: readonly WishChoice[];
  readonly credentials: readonly WishChoice[];
  /** What is wrong with wishes before they are planned with. */
  readonly faultsOf: (wishes: Wishes) => readonly WishFault[];
  readonly change: (next: Wishes) => void;
}

const YEARS = Array.from({ length: 10 }, (_, n) => ({ value: `P${n + 1}Y`, label: n === 0 ? "1 year" : `${n + 1} years` }));
const BUFFERS = [
  { value: "P0D", label: "Up to the last day" },
  { value: "P7D", label: "7 days before" },
  { value: "P14D", label: "14 days before" },
  { value: "P30D", label: "30 days before" },
  { value: "P60D", label: "60 days before" },
  { value: "P90D", label: "90 days before" },
];
const CURRENCIES = ["USD", "CAD", "GBP", "EUR", "AUD", "NZD", "AED", "INR", "ZAR"];

/** What the person asks of the plan. Nothing is planned with wishes that contradict themselves: they are named first. */
export function WishesForm({ wishes, topics, courses, credentials, faultsOf, change }: WishesFormProps) {
  const [draft, setDraft] = useState<WishesDraft>(() => draftOf(wishes));
  const [faults, setFaults] = useState<readonly WishFault[]>([]);
  const set = (part: Partial<WishesDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const errorOf = (key: string): string | undefined => faults.find(({ path }) => path[0] === key)?.says;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const next = wishesOf(draft, wishes);
    const wrong = faultsOf(next);
    setFaults(wrong);
    if (wrong.length === 0) change(next);
  };
  const withKept = (list: readonly { value: string; label: string }[], kept: string) => (list.some(({ value }) => value === kept) ? [...list] : [...list, { value: kept, label: kept }]);
  return (
    <form onSubmit={submit} noValidate aria-label="Your wishes">
      <Stack gap="md">
        <div className={classes["fields"]}>
          <NativeSelect label="Look ahead" data={withKept(YEARS, draft.horizon)} value={draft.horizon} onChange={({ currentTarget }) => set({ horizon: currentTarget.value })} error={errorOf("horizon")} />
          <TextInput label="Budget until then" description="For everything, fees too" inputMode="decimal" value={draft.budget} onChange={({ currentTarget }) => set({ budget: currentTarget.value })} error={errorOf("budget")} />
          <NativeSelect label="Reckon in" data={withKept(CURRENCIES.map((value) => ({ value, label: value })), draft.currency)} value={draft.currency} onChange={({ currentTarget }) => set({ currency: currentTarget.value })} error={errorOf("currency")} />
          <TextInput label="Hours a week" description="That you have for this" inputMode="decimal" value={draft.hoursPerWeek} onChange={({ currentTarget }) => set({ hoursPerWeek: currentTarget.value })} error={errorOf("hours-per-week")} />
          <TextInput label="What an hour of yours is worth" description="Added to what things cost" inputMode="decimal" value={draft.hourValue} onChange={({ currentTarget }) => set({ hourValue: currentTarget.value })} error={errorOf("hour-value")} />
          <NativeSelect label="Have everything ready" data={withKept(BUFFERS, draft.buffer)} value={draft.buffer} onChange={({ currentTarget }) => set({ buffer: currentTarget.value })} error={errorOf("buffer")} />
          <NativeSelect
            label="Renewing late"
            data={[
              { value: "if-needed", label: "Only where it cannot be in time" },
              { value: "never", label: "Never" },
            ]}
            value={draft.late}
            onChange={({ currentTarget }) => set({ late: currentTarget.value as WishesDraft["late"] })}
          />
          <TextInput label="Languages" description="Their letters, such as: en, es" value={draft.languages} onChange={({ currentTarget }) => set({ languages: currentTarget.value })} error={errorOf("languages")} />
        </div>
        <Group gap="lg">
          <Checkbox label="Only online" checked={draft.onlyOnline} onChange={({ currentTarget }) => set({ onlyOnline: currentTarget.checked })} />
          <Checkbox label="No travel" checked={draft.noTravel} onChange={({ currentTarget }) => set({ noTravel: currentTarget.checked })} />
          <Checkbox label="A course may be taken again where that counts" checked={draft.repeats} onChange={({ currentTarget }) => set({ repeats: currentTarget.checked })} />
        </Group>
        <div className={classes["fields"]}>
          <ManyField label="Topics you want to learn about" choices={topics} value={draft.topics} set={(next) => set({ topics: next })} error={errorOf("topics")} />
          <ManyField label="Courses you would like" choices={courses} value={draft.wanted} set={(next) => set({ wanted: next })} error={errorOf("wanted")} />
          <ManyField label="Let lapse on purpose" choices={credentials} value={draft.drop} set={(next) => set({ drop: next })} error={errorOf("drop")} />
        </div>
        <BlackoutFields spans={draft.blackouts} set={(blackouts) => set({ blackouts })} error={errorOf("blackouts")} />
        {faults.length > 0 && (
          <Alert color="brick" title={faults.length === 1 ? "One wish is to be put right" : `${faults.length} wishes are to be put right`}>
            <List size="sm">
              {faults.map((fault) => (
                <List.Item key={`${fault.path.join(".")} ${fault.says}`}>{fault.says}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Group gap="sm">
          <Button type="submit">Plan with these wishes</Button>
          <Button
            variant="default"
            onClick={() => {
              setDraft(draftOf(wishes));
              setFaults([]);
            }}
          >
            Put them back
          </Button>
          <Text size="sm" c="dimmed">
            Kept in this browser, beside your record.
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
