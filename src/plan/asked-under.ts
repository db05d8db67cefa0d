import type { Asked } from "./model/asked.ts";

/** What is asked only under an answer that is not given: all of it is planned for, and that is said with the question. What cannot be promised says so elsewhere. */
export function askedUnder({ way, open }: Asked): string[] {
  const { cycle: { credential }, judged: { edition, rules } } = way;
  const asked = new Map<string, { says: string; names: string[] }>();
  for (const { id, advisory, perhaps = [] } of edition.requirements)
    for (const question of advisory || open.some(({ requirement }) => requirement === id) ? [] : perhaps) {
      const { says, names } = asked.get(question.answer) ?? { says: question.says, names: [] };
      asked.set(question.answer, { says, names: [...names, `“${rules.byId.get(id)?.name ?? id}”`] });
    }
  return [...asked].map(([answer, { says, names }]) => {
    const which = names.length > 1 ? `which of ${names.slice(0, -1).join(", ")} and ${names.at(-1)} is` : `whether ${names[0]} is`;
    return `${credential.body.short} ${credential.name}: ${which} asked of you depends on an answer that you have not given; what is planned does for ${names.length > 1 ? "each" : "it"}. ${says} Answer in the record: ${answer}`;
  });
}
