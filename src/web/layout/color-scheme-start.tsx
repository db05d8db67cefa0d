import { ColorSchemeScript } from "@mantine/core";

/** Sets the remembered colour scheme before the first paint, so that no page flashes in the wrong one. */
export function ColorSchemeStart({ nonce }: { readonly nonce: string | undefined }) {
  return <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} suppressHydrationWarning />;
}
