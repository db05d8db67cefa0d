import { createContext } from "react";

/**
 * The page's nonce for inline scripts and style sheets: made per answer on the server, and read back
 * from the page by the browser (see entry.client.tsx), where later style sheets need it too.
 */
export const NonceContext = createContext<string | undefined>(undefined);
