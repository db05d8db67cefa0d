import { useMemo } from "react";
import { attestationLine, cardLine, credentialLine, examLine, grantLine, type RecordLine } from "../../present/record-lines.ts";
import { lineNames } from "../../present/record-names.ts";
import { removeEntry, type EntryListName } from "../../record/entries.ts";
import { ActivityList } from "./activity-list.tsx";
import { EntryList } from "./entry-list.tsx";
import { EntrySection } from "./entry-section.tsx";
import { SayingNone } from "./saying-none.tsx";
import type { RecordInBrowser } from "./store.ts";
import type { Catalogue } from "../../present/rules-catalogue.ts";

/** Every list of the record, each with its heading, its entries and what belongs in it. */
export function RecordLists({ mine, catalogue }: { readonly mine: RecordInBrowser; readonly catalogue: Catalogue }) {
  const { record, change } = mine;
  const names = useMemo(() => lineNames(catalogue), [catalogue]);
  const remove = (list: EntryListName) => (line: RecordLine) => {
    change(`Removed ${line.title}`, removeEntry(record, list, line.key));
    // What had the focus is gone; its heading is the nearest place that stays.
    document.getElementById(`${list}-title`)?.focus();
  };
  const { credentials, activities = [], cards = [], attestations = [], exams = [], grants = [] } = record;
  return (
    <>
      <EntrySection
        id="credentials"
        title="Credentials"
        add={{ to: "/record/credential", label: "Add a credential" }}
        teach="Begin here. Name what you hold and the dates on its certificate; with that alone Recert says when it ends and what it asks for."
        count={credentials.length}
        primary={credentials.length === 0}
      >
        <EntryList lines={credentials.map((held) => credentialLine(held, names))} editor="/record/credential" remove={remove("credentials")} />
      </EntrySection>
      <EntrySection
        id="activities"
        title="Activities"
        add={{ to: "/record/activity", label: "Add an activity" }}
        teach="Courses, workshops, webinars, quizzes, talks: whatever may count as continuing education. The day is enough to begin with."
        count={activities.length}
        primary={credentials.length > 0 && activities.length === 0}
      >
        <ActivityList activities={activities} names={names} remove={remove("activities")} />
      </EntrySection>
      <EntrySection
        id="cards"
        title="Cards"
        add={{ to: "/record/card", label: "Add a card" }}
        teach="CPR and AED, first aid, insurance, memberships: what must be valid on the day you renew."
        count={cards.length}
        whenEmpty={<SayingNone mine={mine} list="cards" what="cards" />}
      >
        <EntryList lines={cards.map((card) => cardLine(card, names))} editor="/record/card" remove={remove("cards")} />
      </EntrySection>
      <EntrySection
        id="attestations"
        title="Statements"
        add={{ to: "/record/attestation", label: "Add a statement" }}
        teach="What you have declared to a body, such as keeping to its code of conduct."
        count={attestations.length}
        whenEmpty={<SayingNone mine={mine} list="attestations" what="statements" />}
      >
        <EntryList lines={attestations.map((made, index) => attestationLine(made, index, names))} editor="/record/attestation" remove={remove("attestations")} />
      </EntrySection>
      <EntrySection
        id="exams"
        title="Exams"
        add={{ to: "/record/exam", label: "Add an exam" }}
        teach="Exams you took again, or for another credential. Some renew what you hold."
        count={exams.length}
        whenEmpty={<SayingNone mine={mine} list="exams" what="exams" />}
      >
        <EntryList lines={exams.map((exam, index) => examLine(exam, index, names))} editor="/record/exam" remove={remove("exams")} />
      </EntrySection>
      <EntrySection
        id="grants"
        title="Exemptions"
        add={{ to: "/record/grant", label: "Add an exemption" }}
        teach="What a body granted you: more time, or a requirement lifted. Only what it has granted belongs here, not what you have asked for."
        count={grants.length}
      >
        <EntryList lines={grants.map((grant, index) => grantLine(grant, index, names))} editor="/record/grant" remove={remove("grants")} />
      </EntrySection>
    </>
  );
}
