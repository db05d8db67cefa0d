import { Alert, Button, Loader, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import { findEntry, type EntryListName, type EntryOf } from "../../record/entries.ts";
import { Page } from "../layout/page.tsx";
import { StorageNotices } from "./storage-notices.tsx";
import { useRecord, type RecordInBrowser } from "./store.ts";

interface EntryPageProps<L extends EntryListName> {
  readonly list: L;
  readonly add: string;
  readonly edit: string;
  readonly lead?: string;
  children(of: { readonly entry: EntryOf<L> | undefined; readonly editing: string | undefined; readonly mine: RecordInBrowser }): ReactNode;
}

/** The page of one entry: `?key=` names the one to change, else a new one is added. Drawn once the record has been read. */
export function EntryPage<L extends EntryListName>({ list, add, edit, lead, children }: EntryPageProps<L>) {
  const mine = useRecord();
  const [parameters] = useSearchParams();
  const editing = parameters.get("key") ?? undefined;
  const entry = editing === undefined ? undefined : findEntry(mine.record, list, editing);
  const gone = mine.loaded && editing !== undefined && entry === undefined;
  return (
    <Page title={editing === undefined ? add : edit} lead={lead}>
      <NeedsScripts />
      <StorageNotices mine={mine} />
      {!mine.loaded && <Loader aria-label="Reading your record" />}
      {gone && (
        <Alert color="slate" title="This is not in your record any more">
          <Text mb="sm">It may have been removed or renamed, perhaps in another tab.</Text>
          <Button component={Link} to={`/record#${list}`} variant="default">
            Back to my record
          </Button>
        </Alert>
      )}
      {mine.loaded && !gone && <div key={`${list} ${editing ?? ""}`}>{children({ entry, editing, mine })}</div>}
    </Page>
  );
}

/** Why nothing more is shown where scripts do not run. */
export function NeedsScripts() {
  return (
    <noscript>
      <Alert color="slate" title="This page needs JavaScript">
        Your record is kept in your browser and nowhere else, so only a script in your browser can show it. The rules can be read without.
      </Alert>
    </noscript>
  );
}
