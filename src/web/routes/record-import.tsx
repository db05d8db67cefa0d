import { Alert, Button, Group, Loader, NativeSelect, Stack, Text } from "@mantine/core";
import { lazy, Suspense, useState, useTransition } from "react";
import { Link } from "react-router";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { NeedsScripts } from "../record/entry-page.tsx";
import { ImportSource, type Source } from "../record/import-source.tsx";
import { StorageNotices } from "../record/storage-notices.tsx";
import { useRecord, type RecordInBrowser } from "../record/store.ts";
import { useCatalogue } from "../record/use-catalogue.ts";
import { useDraft } from "../record/use-draft.ts";

export const meta = () => [{ title: pageTitle("Import a record") }, { name: "robots", content: "noindex" }];

const ImportReader = lazy(() => import("../record/import-reader.tsx").then((module) => ({ default: module.ImportReader })));

const nothing: Source = { name: "", text: "" };

export default function RecordImport() {
  const mine = useRecord();
  return (
    <Page title="Import a record" lead="From another Recert, a spreadsheet or a body’s own list. Nothing is changed before you have seen what comes of it.">
      <NeedsScripts />
      <StorageNotices mine={mine} />
      {mine.loaded ? <Import mine={mine} /> : <Loader aria-label="Reading your record" />}
    </Page>
  );
}

function Import({ mine }: { readonly mine: RecordInBrowser }) {
  const { catalogue } = useCatalogue();
  const draft = useDraft<Source>("import", nothing);
  const [reading, setReading] = useState<Source>();
  // A long text takes seconds to read: the page says so first.
  const [busy, begin] = useTransition();
  const [as, setAs] = useState<"guess" | "record" | "table">("guess");
  const [done, setDone] = useState<{ readonly words: string; readonly before: Source }>();
  const set = (source: Source): void => {
    draft.set(source);
    if (source.text === "") setReading(undefined);
  };
  const finish = (words: string, left: string): void => {
    setDone({ words, before: draft.value });
    setReading(undefined);
    draft.set({ ...draft.value, text: left });
  };
  return (
    <Stack gap="lg">
      {done !== undefined && (
        <Alert color="evergreen" title={done.words}>
          {draft.value.text !== "" && <Text mb="sm">What could not be used is still in the box.</Text>}
          <Group gap="sm">
            <Button component={Link} to="/record" size="compact-md">
              See my record
            </Button>
            {mine.canUndo && (
              <Button
                size="compact-md"
                variant="default"
                onClick={() => {
                  mine.undo();
                  draft.set(done.before);
                  setDone(undefined);
                }}
              >
                Undo
              </Button>
            )}
          </Group>
        </Alert>
      )}
      <ImportSource
        source={draft.value}
        set={set}
        read={(source) => {
          setDone(undefined);
          begin(() => setReading(source));
        }}
      />
      {busy && <Loader aria-label="Reading the text" />}
      {reading && (
        <>
          <NativeSelect
            label="Read it as"
            maw="22rem"
            data={[
              { value: "guess", label: "What it looks like" },
              { value: "record", label: "A record: YAML or JSON" },
              { value: "table", label: "A table: CSV" },
            ]}
            value={as}
            onChange={({ currentTarget }) => setAs(currentTarget.value as typeof as)}
          />
          <Suspense fallback={<Loader aria-label="Reading the text" />}>
            <ImportReader source={reading} as={as} mine={mine} catalogue={catalogue} done={finish} />
          </Suspense>
        </>
      )}
    </Stack>
  );
}
