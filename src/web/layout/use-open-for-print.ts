import { useEffect } from "react";

/** Unfolds everything while the page is printed, also in browsers whose style sheets cannot; folds it again afterwards. */
export function useOpenForPrint(): void {
  useEffect(() => {
    const opened = new Set<HTMLDetailsElement>();
    const open = (): void => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")) {
        one.open = true;
        opened.add(one);
      }
    };
    const close = (): void => {
      for (const one of opened) one.open = false;
      opened.clear();
    };
    window.addEventListener("beforeprint", open);
    window.addEventListener("afterprint", close);
    return () => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("afterprint", close);
    };
  }, []);
}
