import { addDays, BEFORE_ALL, formatDay } from "../../base/date.ts";
import type { Check } from "./check.ts";
import { credentialParts } from "./credential-parts.ts";
import { cycleText, tryBands } from "./try-bands.ts";

/** A holder in no band would have no requirement at all, which looks like "fine". */
export const bandsGap: Check = {
  name: "bands-gap",
  description: "Every certification day up to the end of the cycle lies in a band.",
  severity: "error",
  *find({ body }) {
    for (const { credential, document } of credentialParts(body)) {
      const told = new Set<string>();
      for (const { path, cycle, bands } of tryBands(credential)) {
        let next = BEFORE_ALL;
        for (const band of bands) if (band.first <= next) next = next > band.last ? next : addDays(band.last, 1);
        if (next > cycle["cycle-end"] || told.has(String(path))) continue;
        told.add(String(path));
        yield { document, path, message: `No band holds who was certified ${next === BEFORE_ALL ? "long before" : `on ${formatDay(next)}`} in ${cycleText(cycle)}`, expected: "bands without a gap, the first without from, the last until cycle-end" };
      }
    }
  },
};
