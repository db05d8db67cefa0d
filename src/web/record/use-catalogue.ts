import { useEffect, useState } from "react";
import type { Catalogue } from "../../present/rules-catalogue.ts";

const nothing: Catalogue = { bodies: [], credentials: [], courses: [], statements: [], exemptions: [], tags: [], facts: [], kinds: [], deliveries: [], roles: [], cards: [], measures: [] };

let fetched: Promise<Catalogue> | undefined;

function fetchCatalogue(): Promise<Catalogue> {
  fetched ??= fetch("/data/catalogue.json").then((response) => {
    if (!response.ok) throw new Error(`The catalogue came back with status ${response.status}`);
    return response.json() as Promise<Catalogue>;
  });
  fetched.catch(() => (fetched = undefined));
  return fetched;
}

/** The catalogue, fetched once. Empty until it is there; `missing` when it could not be fetched: forms then take typed words. */
export function useCatalogue(): { readonly catalogue: Catalogue; readonly missing: boolean } {
  const [found, setFound] = useState<{ catalogue: Catalogue; missing: boolean }>({ catalogue: nothing, missing: false });
  useEffect(() => {
    let here = true;
    fetchCatalogue().then(
      (catalogue) => here && setFound({ catalogue, missing: false }),
      () => here && setFound({ catalogue: nothing, missing: true }),
    );
    return () => {
      here = false;
    };
  }, []);
  return found;
}
