import { Button } from "@mantine/core";
import type { Standing } from "../../evaluate/standing.ts";

/** Hands the standing over as a file: the same JSON that the terminal prints. */
export function DownloadStanding({ standing }: { readonly standing: Standing }) {
  return (
    <Button
      variant="default"
      onClick={() => {
        const url = URL.createObjectURL(new Blob([`${JSON.stringify(standing, null, 2)}\n`], { type: "application/json" }));
        const link = document.createElement("a");
        link.href = url;
        link.download = `standing-${standing.asOf}.json`;
        link.click();
        URL.revokeObjectURL(url);
      }}
    >
      Download as JSON
    </Button>
  );
}
