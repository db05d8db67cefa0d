import { Title } from "@mantine/core";
import type { CardGroup, RuleCard } from "../../present/rule-card.ts";
import { useFragmentTarget } from "./fragment-target.ts";
import { FactHistory } from "./fact-history.tsx";
import classes from "./rule-card.module.css";

/** Every fact of a card, section by section, with links to the sections first. */
export function RuleCardView({ card }: { readonly card: RuleCard }) {
  const target = useFragmentTarget();
  return (
    <div className={classes["card"]} data-sections={card.sections.length}>
      {card.sections.length > 1 && (
        <nav aria-label="Sections" className={classes["contents"]}>
          <ul>
            {card.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#section-${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className={classes["sections"]}>
        {card.sections.map(({ id, title, groups }) => (
          <section key={id} aria-labelledby={`section-${id}`} className={classes["section"]}>
            <Title order={2} size="h3" id={`section-${id}`}>
              {title}
            </Title>
            {groups.map((group) => (
              <Group key={group.id} group={group} target={target} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function Group({ group, target }: { readonly group: CardGroup; readonly target: string | undefined }) {
  return (
    // A fact alone at its place has the group's own path as its id.
    <div className={classes["group"]} id={group.facts.some((fact) => fact.path === group.id) ? undefined : group.id}>
      {group.title && <h3 className={classes["groupTitle"]}>{group.title}</h3>}
      {group.about.length > 0 && <p className={classes["about"]}>{group.about.join(" ")}</p>}
      {group.facts.map((fact) => (
        <div key={fact.path} id={fact.path} className={classes["fact"]} data-target={target === fact.path || undefined}>
          {group.title ? <h4 className={classes["factTitle"]}>{fact.title}</h4> : <h3 className={classes["factTitle"]}>{fact.title}</h3>}
          <FactHistory fact={fact} target={target} />
        </div>
      ))}
    </div>
  );
}
