import { Button } from "@mantine/core";
import { countWords } from "../../present/count-words.ts";

/** How many lines of a long list are drawn at once. */
export const LINES_AT_ONCE = 100;

/** Draws the next part of a long list; nothing once all of it is there. */
export function ShowMore({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  if (left <= 0) return null;
  return (
    <div>
      <Button variant="default" size="compact-md" onClick={onMore}>
        Show {countWords(Math.min(left, LINES_AT_ONCE))} more of {countWords(left)}
      </Button>
    </div>
  );
}
