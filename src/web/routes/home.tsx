import { Button, Stack, Text } from "@mantine/core";
import { redirect, useRevalidator } from "react-router";
import { pickEntries } from "../../app/standing/pick-entries.ts";
import { exampleStarts } from "../../present/home/example-starts.ts";
import { AskForm } from "../home/ask-form.tsx";
import { ExampleLinks } from "../home/example-links.tsx";
import classes from "../home/home.module.css";
import { HomeAnswer } from "../home/home-answer.tsx";
import type { HomeData } from "../home/home-data.ts";
import { KeepRecord } from "../home/keep-record.tsx";
import { resolveAsked } from "../home/resolve-asked.ts";
import { Page } from "../layout/page.tsx";
import { pageTitle } from "../layout/page-title.ts";
import { loadEngine } from "../standing/load-engine.ts";
import { serverEngine } from "../standing/server-engine.server.ts";
import { today } from "../standing/today.ts";
import type { Route } from "./+types/home";

export const meta = () => [
  { title: pageTitle("What do I have to do to stay certified?") },
  {
    name: "description",
    content: "Exact standing for every credential you hold, with the rule and its source beside every number.",
  },
];

export async function loader({ request }: Route.LoaderArgs): Promise<HomeData> {
  const engine = serverEngine();
  const entries = pickEntries(engine.rulebooks, today());
  const resolved = resolveAsked(request.url, entries);
  if (resolved.address) throw redirect(resolved.address);
  const { homeData } = await import("../home/home-data.ts");
  return homeData(engine, entries, resolved, today());
}

/** The list of what can be picked comes with the first page; from then on the browser answers by itself. */
let entries: HomeData["entries"] | undefined;

export async function clientLoader({ request, serverLoader }: Route.ClientLoaderArgs): Promise<HomeData> {
  if (!entries) {
    const first = (await serverLoader()) as HomeData;
    entries = first.entries;
    return first;
  }
  const resolved = resolveAsked(request.url, entries);
  if (resolved.address) throw redirect(resolved.address);
  const { asked, found, unknown } = resolved;
  if (asked.picks.length === 0) return { asked, found, unknown, asOf: asked.asOf ?? today(), entries };
  try {
    const bodies = [...new Set(asked.picks.map((p) => p.id.split("/")[0] ?? ""))].toSorted();
    // Both fetch what they need only now: the page itself brings nothing of the engine.
    const [{ homeData }, engine] = await Promise.all([import("../home/home-data.ts"), loadEngine(bodies)]);
    return homeData(engine, entries, resolved, today());
  } catch {
    return { asked, found, unknown, asOf: asked.asOf ?? today(), entries, failed: true };
  }
}

// Runs at hydration too, with the data that came with the page: nothing is fetched twice.
clientLoader.hydrate = true as const;

export default function Home({ loaderData }: Route.ComponentProps) {
  const data: HomeData = loaderData;
  return (
    <Page title="What do I have to do to stay certified?" lead="Say what you hold. You see what is due, when, and why, with the rule and its source beside every number.">
      <div className={classes["columns"]} data-answered={data.view !== undefined || undefined}>
        <AskForm data={data} />
        <Stack gap="xl" className={classes["answer"] ?? ""}>
          {data.view === undefined && !data.failed && <ExampleLinks starts={exampleStarts(data.entries)} />}
          {data.failed && <Failed />}
          {data.view && <HomeAnswer view={data.view} />}
          {data.record && <KeepRecord picked={data.record} unfinished={data.record.credentials.length < data.asked.picks.length} />}
        </Stack>
      </div>
    </Page>
  );
}

function Failed() {
  const revalidator = useRevalidator();
  return (
    <div role="alert" className={classes["failed"]}>
      <Text fw={620}>The rulebook could not be fetched</Text>
      <Text mb="sm">What you named is still here, and in the address of this page. Check the connection, then try again.</Text>
      <Button loading={revalidator.state !== "idle"} onClick={() => void revalidator.revalidate()}>
        Try again
      </Button>
    </div>
  );
}
