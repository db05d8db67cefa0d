import { useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import classes from "./color-scheme-toggle.module.css";

const choices: readonly { readonly scheme: MantineColorScheme; readonly label: string }[] = [
  { scheme: "auto", label: "Auto" },
  { scheme: "light", label: "Light" },
  { scheme: "dark", label: "Dark" },
];

/** Chooses light, dark or the system's scheme; remembered in this browser. Hidden where scripts do not run. */
export function ColorSchemeToggle() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  // The server cannot know what this browser remembers: show it once the page is live.
  const chosen = useMounted() ? colorScheme : "auto";
  return (
    <label className={classes["toggle"]}>
      <span className={classes["label"]}>Colours</span>
      <select
        className={classes["select"]}
        value={chosen}
        onChange={(event) => {
          const picked = choices.find(({ scheme }) => scheme === event.currentTarget.value);
          if (picked) setColorScheme(picked.scheme);
        }}
      >
        {choices.map(({ scheme, label }) => (
          <option key={scheme} value={scheme}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
