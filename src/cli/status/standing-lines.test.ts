import { expect, test } from "vitest";
import { compileLoaded } from "../../app/rulebooks/compile-loaded.ts";
import { loadRulebooks } from "../../app/rulebooks/load-rulebooks.ts";
import { rulebookFolder } from "../../store/folder/rulebook-folder.ts";
import { styleOf } from "../terminal/style.ts";
import { standingLines } from "./standing-lines.ts";

const loading = await loadRulebooks([rulebookFolder("rulebooks", process.cwd())]);
if (!loading.ok) throw new Error(loading.problem);
const { judge } = compileLoaded(loading.value);
const examples = loading.value.parsed.flatMap((body) => body.cases.flatMap((file) => file.cases));

test.each([false, true])("the answer to every worked case is whole sentences, inside the width (--why: %s)", (why) => {
  const style = styleOf({}, { COLUMNS: "72" });
  const wrong = examples.flatMap((example) =>
    standingLines(judge(example.record, example["as-of"], example["renew-on"]), style, why)
      .filter((line) => /\b(undefined|null|NaN|Infinity)\b|\[object|\.\.(\s|$)| \.( |$)|^\s*\.|  \S+ {4,}$/.test(line) || (line.length > 72 && !/https?:/.test(line)))
      .map((line) => `${example.name}: ${line}`),
  );
  expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
});
