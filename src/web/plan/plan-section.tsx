import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./plan.module.css";

/** A titled part of the Plan page, with a rule above it. `id` names its heading and must be unique on the page. */
export function PlanSection({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className={classes["part"]}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
