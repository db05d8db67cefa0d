import { formatDay } from "../../base/date.ts";
import type { Check } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { cycleText, tryBands } from "./try-bands.ts";

/** A holder in two bands would have two requirements. */
export const bandsOverlap: Check = {
  name: "bands-overlap",
  description: "No certification day lies in two bands.",
  severity: "error",
  *find({ body }) {
    for (const { credential, document } of credentialParts(body)) {
      const told = new Set<string>();
      for (const { path, cycle, bands } of tryBands(credential))
        for (const [i, band] of bands.entries()) {
          const before = bands[i - 1];
          if (!before || band.first > before.last || told.has(String([...path, band.index]))) continue;
          told.add(String([...path, band.index]));
          yield { document, path: [...path, band.index], message: `${formatDay(band.first)} lies in the bands "${before.id}" and "${band.id}" in ${cycleText(cycle)}`, expected: `${band.id} from ${formatDay(before.last)} + P1D, or ${before.id} until ${formatDay(band.first)} - P1D` };
        }
    }
  },
};
