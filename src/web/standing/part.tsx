import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./credential-section.module.css";

/** A titled part of a credential's section. */
export function Part({ title, wide = false, children }: { readonly title: string; readonly wide?: boolean; readonly children: ReactNode }) {
  return (
    <div className={classes["part"]} data-wide={wide || undefined}>
      <Title order={3} size="h5">
        {title}
      </Title>
      {children}
    </div>
  );
}
