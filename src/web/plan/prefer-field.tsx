import { Radio } from "@mantine/core";
import type { Preference } from "../../plan/wishes/wishes.ts";
import classes from "./plan.module.css";

const PRESETS: readonly { readonly value: Preference; readonly label: string; readonly says: string }[] = [
  { value: "least-cost", label: "Least cost", says: "Money first, then hours" },
  { value: "least-time", label: "Least time", says: "Hours first, then money" },
  { value: "calmest", label: "Calmest", says: "Early, and spread out" },
  { value: "learn-most", label: "Learn most", says: "About your topics" },
];

/** In which order the plan is made better. Planned anew as soon as another is chosen. */
export function PreferField({ value, change }: { readonly value: Preference; readonly change: (next: Preference, label: string) => void }) {
  return (
    <Radio.Group
      label="What matters most"
      value={value}
      onChange={(next) => {
        const preset = PRESETS.find((one) => one.value === next);
        if (preset) change(preset.value, preset.label);
      }}
      className="no-print"
    >
      <div className={classes["presets"]}>
        {PRESETS.map((preset) => (
          <Radio key={preset.value} value={preset.value} label={preset.label} description={preset.says} />
        ))}
      </div>
    </Radio.Group>
  );
}
