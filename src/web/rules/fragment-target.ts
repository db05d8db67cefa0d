import { useMounted } from "@mantine/hooks";
import { useLocation } from "react-router";

/**
 * The id that the address points to, once the page is live. `:target` marks it on a full load; following a link
 * inside the app does not move `:target`, so rows are marked by this as well.
 */
export function useFragmentTarget(): string | undefined {
  const { hash } = useLocation();
  const mounted = useMounted();
  if (!mounted || hash.length < 2) return undefined;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return undefined;
  }
}
