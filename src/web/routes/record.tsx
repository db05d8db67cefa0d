import { Alert, Button, Group, Loader, Text, Title } from "@mantine/core";
import { Link } from "react-router";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { NeedsScripts } from "../record/entry-page.tsx";
import { FactQuestions } from "../record/fact-questions.tsx";
import { NameField } from "../record/name-field.tsx";
import { RecordLists } from "../record/record-lists.tsx";
import { StorageNotices } from "../record/storage-notices.tsx";
import { useRecord } from "../record/store.ts";
import { TakeOut } from "../record/take-out.tsx";
import { UndoBar } from "../kept/undo-bar.tsx";
import { useCatalogue } from "../record/use-catalogue.ts";
import classes from "../record/record.module.css";

export const meta = () => [{ title: pageTitle("My record") }];

export default function Record() {
  const mine = useRecord();
  const { catalogue, missing } = useCatalogue();
  return (
    <Page title="My record" lead="What you hold and what you have done.">
      <div className={classes["kept"]}>
        <Text fw={600}>Kept in this browser only.</Text>
        <Text size="sm">
          Nobody else sees it, there is no account, and it is not sent anywhere. Clearing this browser’s data clears it too, so export a copy now
          and then.
        </Text>
      </div>
      <NeedsScripts />
      <StorageNotices mine={mine} />
      {missing && <Alert color="slate">The catalogue could not be fetched. You can still write everything by hand; load the page again for the lists.</Alert>}
      {mine.loaded ? (
        <>
          <Group gap="sm" className="no-print">
            <Button component={Link} to="/record/import" variant="default">
              Import a file
            </Button>
            {mine.canUndo && (
              <Button variant="default" onClick={mine.undo}>
                Undo the last change
              </Button>
            )}
            {mine.record.credentials.length > 0 && (
              <Button component={Link} to="/standing" variant="light">
                See where you stand
              </Button>
            )}
          </Group>
          <RecordLists mine={mine} catalogue={catalogue} />
          <section id="facts" aria-labelledby="facts-title" className={classes["section"]}>
            <Title order={2} size="h3" id="facts-title">
              About you
            </Title>
            <p className={classes["teach"]}>Some rules depend on these. What you leave unsaid stays open, and Recert says so.</p>
            <NameField mine={mine} />
            <FactQuestions mine={mine} catalogue={catalogue} />
          </section>
          <TakeOut mine={mine} />
        </>
      ) : (
        <Loader aria-label="Reading your record" />
      )}
      <UndoBar of={[mine]} />
    </Page>
  );
}
