import { Text } from "@mantine/core";
import type { CredentialView } from "../../present/standing/credential-view.ts";
import { SourceMark } from "./source-mark.tsx";

/** The cycle in words, and what it rests on. */
export function CycleLine({ view }: { readonly view: CredentialView }) {
  const { cycle, valid } = view;
  if (!cycle) return valid && <Text size="sm">{valid}.</Text>;
  return (
    <Text size="sm">
      Cycle: <strong>{cycle.span}</strong>
      {cycle.band && ` (${cycle.band})`}. {cycle.basis} <SourceMark mark={cycle.mark} /> {valid && `${valid}.`} {cycle.earn} {cycle.submit}
    </Text>
  );
}
