import { Popover } from "@mantine/core";
import { type ComponentPropsWithRef, type CSSProperties, type ReactNode, useState } from "react";
import classes from "./band.module.css";

interface MarkPopoverProps extends Omit<ComponentPropsWithRef<"button">, "children"> {
  readonly at: number;
  readonly level: number;
  readonly face: ReactNode;
  /** What is shown when the mark is pointed at, focused or tapped. */
  readonly card: ReactNode;
}

/** A mark on the band and the card that it opens. */
export function MarkPopover({ at, level, face, card, className, ...button }: MarkPopoverProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} width={280} position="top" withArrow shadow="md" withRoles={false} middlewares={{ shift: { padding: 8 }, flip: true }}>
      <Popover.Target>
        <button
          {...button}
          type="button"
          className={className ?? classes["mark"]}
          style={{ "--at": at, "--level": level } as CSSProperties}
          onMouseEnter={() => setOpened(true)}
          onMouseLeave={() => setOpened(false)}
          onFocus={() => setOpened(true)}
          onBlur={() => setOpened(false)}
          onClick={() => setOpened(true)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setOpened(false);
          }}
        >
          {face}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes["card"]}>{card}</Popover.Dropdown>
    </Popover>
  );
}
