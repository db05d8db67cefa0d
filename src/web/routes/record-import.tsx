import { Alert, Loader, NativeSelect, Stack } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { Link } from "react-router";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { NeedsScripts } from "../record/entry-page.tsx";
import { ImportSource, type Source } from "../record/import-source.tsx";
import { StorageNotices } from "../record/storage-notices.tsx";
import { useRecord, type RecordInBrowser } from "../record/store.ts";
import { UndoBar } from "../record/undo-bar.tsx";
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
      <UndoBar />
    </Page>
  );
}

function Import({ mine }: { readonly mine: RecordInBrowser }) {
  const { catalogue } = useCatalogue();
  const draft = useDraft<Source>("import", nothing);
  const [reading, setReading] = useState<Source>();
  const [as, setAs] = useState<"guess" | "record" | "table">("guess");
  const [done, setDone] = useState<string>();
  const set = (source: Source): void => {
    draft.set(source);
    if (source.text === "") setReading(undefined);
  };
  const finish = (words: string, left: string): void => {
    setDone(words);
    setReading(undefined);
    draft.set({ ...draft.value, text: left });
  };
  return (
    <Stack gap="lg">
      {done !== undefined && (
        <Alert color="evergreen" title={done}>
          {draft.value.text !== "" && "What could not be used is still in the box. "}
          <Link to="/record">See my record</Link>
        </Alert>
      )}
      <ImportSource
        source={draft.value}
        set={set}
        read={(source) => {
          setDone(undefined);
          setReading(source);
        }}
      />
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
