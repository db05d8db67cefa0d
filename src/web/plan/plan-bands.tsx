import { Title } from "@mantine/core";
import type { BandView } from "../../present/band/band-view.ts";
import type { ActView } from "../../present/plan/act-view.ts";
import type { PlanView } from "../../present/plan/plan-view.ts";
import { Band } from "../band/band.tsx";
import { StateBadge } from "../standing/state-badge.tsx";
import classes from "./plan.module.css";
import { PlanSection } from "./plan-section.tsx";

interface PlanBandsProps extends Pick<PlanView, "credentials"> {
  readonly bands: ReadonlyMap<string, BandView>;
  readonly onMove: (act: ActView, day: string) => void;
  readonly canMove: (act: ActView) => boolean;
}

/** The picture of the plan: a band for each credential, all on one axis, with what is planned in outline. A planned course can be dragged. */
export function PlanBands({ credentials, bands, onMove, canMove }: PlanBandsProps) {
  if (bands.size === 0) return null;
  return (
    <PlanSection id="the-picture" title="The picture">
      {credentials.map((one) => {
        const band = bands.get(one.id);
        return (
          band && (
            <div key={one.id}>
              <div className={classes["head"]}>
                <Title order={3} size="h5">
                  {one.title}
                </Title>
                <StateBadge words={one.kept} plain />
              </div>
              <Band view={band} onMove={onMove} canMove={canMove} />
            </div>
          )
        );
      })}
    </PlanSection>
  );
}
