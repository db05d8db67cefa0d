import { useEffect, useState } from "react";
import type { createPetitionCheck } from "../../app/petition/create-petition-check.ts";
import type { Engine } from "../standing/load-engine.ts";

type PetitionChecker = ReturnType<typeof createPetitionCheck>;

/** The pre-check over the engine's rulebooks; nothing while it is on its way. A script that cannot be fetched throws to the page's error. */
export function usePetitionCheck(engine: Engine): PetitionChecker | undefined {
  const [found, setFound] = useState<{ readonly of: Engine; readonly check: PetitionChecker } | { readonly failed: unknown }>();
  useEffect(() => {
    let wanted = true;
    import("../../app/petition/create-petition-check.ts").then(
      ({ createPetitionCheck: create }) => wanted && setFound({ of: engine, check: create(engine) }),
      (failed: unknown) => wanted && setFound({ failed }),
    );
    return () => {
      wanted = false;
    };
  }, [engine]);
  if (found && "failed" in found) throw found.failed;
  return found?.check;
}
