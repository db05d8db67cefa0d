import { Popover, VisuallyHidden } from "@mantine/core";
import { use, useState } from "react";
import type { RuleMark } from "../../present/standing/rule-mark.ts";
import { numbersOf } from "../../present/standing/printed-sources.ts";
import { SourceNumbers } from "./printed-sources.tsx";
import { RuleRows } from "./rule-rows.tsx";
import classes from "./source-mark.module.css";
import { confidenceWords } from "../../present/confidence-words.ts";

/**
 * The mark beside a figure. It opens the rule rows that the figure rests on; where scripts do not run, or when it is
 * opened in a new tab, it leads to the first of them on the Rules pages. A fact that is not official says so in a word.
 */
export function SourceMark({ mark }: { readonly mark: RuleMark | undefined }) {
  const [opened, setOpened] = useState(false);
  const numbers = use(SourceNumbers);
  if (!mark) return null;
  const onPaper = numbersOf(mark, numbers).join(", ");
  const { word } = confidenceWords[mark.confidence];
  return (
    <Popover opened={opened} onChange={setOpened} width={340} position="bottom-start" withArrow shadow="md" trapFocus returnFocus withinPortal={false} middlewares={{ shift: { padding: 8 }, flip: true }}>
      <Popover.Target>
        <a
          className={classes["mark"]}
          href={mark.href}
          data-confidence={mark.confidence}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            setOpened((open) => !open);
          }}
        >
          <VisuallyHidden>{mark.label}, </VisuallyHidden>
          <span aria-hidden="true" className={classes["sign"]}>
            §
          </span>{" "}
          {onPaper !== "" && (
            <span aria-hidden="true" className={classes["numbers"]} data-numbers={onPaper} />
          )}
          {mark.confidence === "official" ? <VisuallyHidden>official</VisuallyHidden> : <span>{word.toLowerCase()}</span>}
        </a>
      </Popover.Target>
      <Popover.Dropdown aria-label={mark.label} className={classes["dropdown"] ?? ""}>
        <RuleRows rows={mark.rows} />
      </Popover.Dropdown>
    </Popover>
  );
}
