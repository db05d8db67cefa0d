import { Title } from "@mantine/core";
import type { CSSProperties, ReactNode } from "react";
import classes from "./credential-section.module.css";

/** A titled part of a credential's section. `order` is its place on a phone, where columns stand below each other. */
export function Part({ title, order = 0, children }: { readonly title: string; readonly order?: number; readonly children: ReactNode }) {
  return (
    <div className={classes["part"]} style={{ "--order": order } as CSSProperties}>
      <Title order={3} size="h5">
        {title}
      </Title>
      {children}
    </div>
  );
}
