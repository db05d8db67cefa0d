import { Button, Text } from "@mantine/core";
import { isRouteErrorResponse } from "react-router";
import { NotFoundPage } from "./not-found-page.tsx";
import { Page } from "./page.tsx";

/** What is shown when a page could not be made: what happened, what is safe, what to do. No inner details. */
export function ProblemPage({ error }: { readonly error: unknown }) {
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  return (
    <Page title="This page broke" lead="The fault is ours. What you entered is still in your browser.">
      <title>This page broke · Recert</title>
      <Text maw="40rem">
        Load the page again. If it breaks a second time, go back to the start page; your record can be
        exported there at any time.
      </Text>
      <div>
        <Button component="a" href="">
          Load again
        </Button>{" "}
        <Button component="a" href="/" variant="default">
          Go to Home
        </Button>
      </div>
    </Page>
  );
}
