import { expect, test } from "vitest";
import { shortName } from "./short-name.ts";

test.each([
  [{ id: "exb", name: "Example Board", aliases: ["EXBO", "OEB", "Old Example Board"] }, "EXBO"],
  [{ id: "exb", name: "ExBoard", aliases: ["Fitness Example"] }, "ExBoard"],
  [{ id: "exb", name: "Example Board", aliases: [] }, "Example Board"],
  [{ id: "exb", name: "Example Board" }, "Example Board"],
])("shortName takes the first alias that is shorter than the name, never a later, older one", (body, short) => {
  expect(shortName(body)).toBe(short);
});
