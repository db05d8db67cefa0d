import { useEffect, useState } from "react";
import { type Engine, loadEngine } from "./load-engine.ts";

export type EngineState = { readonly is: "loading" } | { readonly is: "ready"; readonly engine: Engine } | { readonly is: "failed"; readonly retry: () => void };

/**
 * The engine for these bodies, loaded once the list is known. While another body's rulebook is on its way,
 * the engine at hand goes on answering.
 */
export function useEngine(bodies: readonly string[] | undefined): EngineState {
  const [state, setState] = useState<EngineState>({ is: "loading" });
  const key = bodies?.join(" ");
  useEffect(() => {
    if (key === undefined) return undefined;
    let wanted = true;
    const become = (next: EngineState): void => {
      if (wanted) setState(next);
    };
    const load = (): void => {
      loadEngine(key.split(" ").filter(Boolean)).then(
        (engine) => become({ is: "ready", engine }),
        () => become({ is: "failed", retry }),
      );
    };
    const retry = (): void => {
      become({ is: "loading" });
      load();
    };
    load();
    return () => {
      wanted = false;
    };
  }, [key]);
  return state;
}
