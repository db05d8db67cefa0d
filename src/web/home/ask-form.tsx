import { Button, Text } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Form, Link, useNavigate } from "react-router";
import { exampleStarts } from "../../present/home/example-starts.ts";
import { type Asked, askedAddress } from "../../present/home/pick-address.ts";
import { longName } from "../../present/home/pick.ts";
import classes from "./ask-form.module.css";
import type { HomeData } from "./home-data.ts";
import { useLatestAsked } from "./latest-asked.ts";
import { PickField } from "./pick-field.tsx";
import { PickRow } from "./pick-row.tsx";
import { useLiveForm } from "./use-live-form.ts";

/** Ask or start: a plain form that the server can answer, and that answers by itself once scripts run. */
export function AskForm({ data }: { readonly data: HomeData }) {
  const { asked, entries, found, unknown } = data;
  const navigate = useNavigate();
  const latest = useLatestAsked(asked);
  const live = useLiveForm(asked.say, latest);
  const [sent, setSent] = useState("");
  const withPick = (to: Asked, id: string): Asked => ({ ...to, say: "", picks: [...to.picks.filter((p) => p.id !== id), { id }] });
  const add = (id: string): string => `/${askedAddress(withPick(asked, id))}`;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    const form = new FormData(event.currentTarget);
    setSent(String(form.get("say") ?? ""));
    event.preventDefault();
    void navigate(`/${askedAddress(latest.note(latest.withForm(form)))}`, { preventScrollReset: true });
  };
  const without = (id: string): string => `/${askedAddress({ ...asked, picks: asked.picks.filter((p) => p.id !== id) })}`;
  return (
    <Form method="get" action="/" aria-label="Your credentials" className={classes["form"]} onChange={(event) => live(event.currentTarget, event.target)} onSubmit={send}>
      <PickField sent={sent} used={`${asked.picks.map((p) => p.id).join()} ${asked.say}`} entries={entries} say={asked.say} example={exampleStarts(entries)[0]?.label} onPick={(id) => void navigate(`/${askedAddress(latest.note(withPick(latest.current(), id)))}`, { preventScrollReset: true, replace: true })} />
      {(unknown.length > 0 || (found && (found.ambiguous.length > 0 || found.left.length > 0))) && (
        <div aria-live="polite" className={classes["unclear"]}>
          {unknown.length > 0 && (
            <Text size="sm">
              We do not know {unknown.map((id) => `“${id}”`).join(" or ")} yet, so the answer leaves it out. <Link to="/rules">See all that we know</Link>.
            </Text>
          )}
          {found && found.strangers.length > 0 && (
            <Text size="sm">
              We do not know <bdi>{found.strangers.join(" or ").slice(0, 120)}</bdi> yet. <Link to="/rules">See which bodies we know</Link>.
            </Text>
          )}
          {found?.ambiguous.map(({ words, ids }) => (
            <Text key={words} size="sm">
              {found.strangers.length > 0 ? "If you meant another" : ids.length > 1 ? "Which" : "Did you mean this"} “<bdi>{words}</bdi>”?{" "}
              {entries
                .filter((e) => ids.includes(e.id))
                .map((e) => (
                  <Link key={e.id} to={add(e.id)} className={classes["choice"]}>
                    {longName(e)}
                  </Link>
                ))}
            </Text>
          ))}
          {found && found.left.length > 0 && (
            <Text size="sm">
              We have no credential called “<bdi>{found.left.join(" ").slice(0, 120)}</bdi>”. <Link to="/rules">See all that we know</Link>.
            </Text>
          )}
        </div>
      )}
      {asked.picks.length > 0 && (
        <ul className={classes["picks"]} aria-label="What you hold">
          {asked.picks.map((pick) => {
            const entry = entries.find((e) => e.id === pick.id);
            return entry && <PickRow key={pick.id} entry={entry} pick={pick} latest={data.asOf} asksEnd={data.view?.expiring.some((e) => e.id === pick.id && e.asksEnd) ?? false} without={without(pick.id)} />;
          })}
        </ul>
      )}
      {asked.asOf && <input type="hidden" name="as-of" value={asked.asOf} />}
      <div>
        <Button type="submit" variant={asked.picks.length > 0 ? "default" : "filled"}>
          {asked.picks.length > 0 ? "Answer again" : "Answer"}
        </Button>
      </div>
    </Form>
  );
}
