import { Anchor, Text, Title } from "@mantine/core";
import { Link } from "react-router";
import type { CyclePlanView } from "../../present/plan/cycle-plan-view.ts";
import type { PlanView } from "../../present/plan/plan-view.ts";
import { ConfidenceMark } from "../confidence-mark.tsx";
import section from "../standing/credential-section.module.css";
import { Part } from "../standing/part.tsx";
import { SourceMark } from "../standing/source-mark.tsx";
import { StateBadge } from "../standing/state-badge.tsx";
import { anchorOf } from "./act-list.tsx";
import classes from "./plan.module.css";

/** For each credential and each of its cycles: what covers each requirement, what is left over, what it costs and what cannot be promised. */
export function Coverage({ credentials }: Pick<PlanView, "credentials">) {
  return credentials
    .filter((one) => one.cycles.length > 0)
    .map((one) => (
      <section key={one.id} className={classes["part"]} id={one.id} aria-labelledby={`${one.id}-name`}>
        <header className={section["head"]}>
          <Title order={2} size="h3" id={`${one.id}-name`}>
            <Anchor component={Link} to={`/standing#${one.id}`} inherit underline="hover" c="inherit">
              {one.title}
            </Anchor>
          </Title>
          <StateBadge words={one.kept} />
        </header>
        {one.supposed && <p className={classes["open"]}>{one.supposed}. This is only supposed, and no source says it.</p>}
        {one.cycles.map((cycle) => (
          <Cycle key={cycle.key} cycle={cycle} />
        ))}
      </section>
    ));
}

function SupposedMark() {
  return <StateBadge words={{ word: "Supposed", tone: "act", shape: "question" }} plain />;
}

function Cycle({ cycle }: { readonly cycle: CyclePlanView }) {
  return (
    <Part title={cycle.span}>
      <div className={classes["head"]}>
        <StateBadge words={cycle.way} />
        <span>On the renewal day: {cycle.state.word}</span>
        <ConfidenceMark confidence={cycle.confidence} />
      </div>
      {cycle.renew && <Text>{cycle.renew}</Text>}
      {cycle.fee && (
        <Text>
          <strong>Fee: {cycle.fee.amount}</strong> <SourceMark mark={cycle.fee.mark} /> {cycle.fee.supposed && <SupposedMark />} {cycle.fee.says}
        </Text>
      )}
      <ul className={classes["covers"]}>
        {cycle.requirements.map((one) => (
          <li key={one.id}>
            <div className={classes["head"]}>
              <StateBadge words={one.verdict} plain />
              <strong>{one.name}</strong>
              {one.figure && <span className={classes["figure"]}>{one.figure}</span>}
              {one.supposed && <SupposedMark />}
              <SourceMark mark={one.mark} />
            </div>
            <p className={classes["says"]}>
              {one.covers.length > 0 && (
                <>
                  Covered by{" "}
                  {one.covers.map((by, index) => (
                    <span key={`${by.act ?? ""} ${by.title}`}>
                      {index > 0 && ", "}
                      {by.act === undefined ? <bdi>{by.title}</bdi> : <Anchor href={`#${anchorOf(by.act)}`} inherit>{by.title}</Anchor>}
                    </span>
                  ))}
                  .{" "}
                </>
              )}
              {one.slack && `${one.slack}. `}
              {one.says}
            </p>
          </li>
        ))}
      </ul>
      {cycle.surplus && (
        <p className={section["surplus"]}>
          <strong>Surplus: {cycle.surplus.amount}.</strong> {cycle.surplus.says}
        </p>
      )}
      {cycle.open.map((says) => (
        <p key={says} className={classes["open"]}>
          {says}
        </p>
      ))}
    </Part>
  );
}
