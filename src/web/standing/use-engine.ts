import { useEffect, useState } from "react";
import { type Engine, loadEngine } from "./load-engine.ts";

export type EngineState = { readonly is: "loading" } | { readonly is: "ready"; readonly engine: Engine } | { readonly is: "failed"; readonly retry: () => void };

/**
 * The engine for these bodies, loaded once the list is known. While another body's rulebook is on its way,
 * the engine at hand goes on answering.
 */
export function useEngine(bodies: readonly string[] | undefined): EngineState {
  const [state, setState] = useState<EngineState>({ is: "loading" });
  const [attempt, setAttempt] = useState(0);
  const key = bodies?.join(" ");
  useEffect(() => {
    if (key === undefined) return undefined;
    let wanted = true;
    loadEngine(key.split(" ").filter(Boolean)).then(
      (engine) => wanted && setState({ is: "ready", engine }),
      () => wanted && setState({ is: "failed", retry: () => { setState({ is: "loading" }); setAttempt((n) => n + 1); } }),
    );
    return () => {
      wanted = false;
    };
  }, [key, attempt]);
  return state;
}
