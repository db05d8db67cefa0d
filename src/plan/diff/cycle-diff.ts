import type { State } from "../../evaluate/standing.ts";
import type { Verdict } from "../../base/verdict.ts";
import { decimalDifference } from "./decimal.ts";
import type { CredentialPlan, CyclePlan, Plan } from "../plan.ts";

/** What one cycle gains and loses; what does not differ is left out. */
export interface CycleDiff {
  start: string;
  end: string;
  is: "kept" | "added" | "dropped";
  renewOn?: Two<string>;
  way?: Two<CyclePlan["way"]>;
  state?: Two<State>;
  /** In words, as what is not known has no amount. */
  fee?: Two<string>;
  /** What acts give to it: those that it gains, those that it loses, and those that give another amount. */
  acts: { is: "gained" | "lost" | "changed"; id: string; title: string; requirement?: string; before?: string; after?: string; unit?: string }[];
  requirements: { id: string; name: string; verdict?: Two<Verdict>; counted?: Two<string>; slack?: Two<string>; more?: string; unit?: string }[];
  surplus?: Two<string>;
}

/** Before and after; absent where there was none. */
export interface Two<T> {
  before?: T;
  after?: T;
}

interface Side {
  plan: Plan;
  credential: CredentialPlan | undefined;
}

/** What the cycle with this last day gains and loses; `undefined` when nothing differs. */
export function cycleDiff(end: string, before: Side, after: Side): CycleDiff | undefined {
  const [was, is] = [before, after].map(({ credential }) => credential?.cycles.find((cycle) => cycle.end === end));
  const one = (is ?? was) as CyclePlan;
  const diff = {
    ...two("renewOn", was?.renewOn, is?.renewOn),
    ...two("way", was?.way, is?.way),
    ...two("state", was?.state, is?.state),
    ...two("fee", was?.fee?.says, is?.fee?.says),
    acts: actDiffs(servesOf(before, end), servesOf(after, end)),
    requirements: requirementDiffs(was, is),
    ...two("surplus", was?.surplus?.amount, is?.surplus?.amount),
  };
  const same = was && is && was.start === is.start && Object.entries(diff).every(([, value]) => Array.isArray(value) && value.length === 0);
  return same ? undefined : { start: one.start, end, is: !was ? "added" : !is ? "dropped" : "kept", ...diff };
}

interface Served {
  id: string;
  title: string;
  requirement: string | undefined;
  credited: string | undefined;
  unit: string | undefined;
}

function servesOf({ plan, credential }: Side, end: string): ReadonlyMap<string, Served> {
  const served = plan.acts.flatMap(({ id, title, serves }) => serves.filter((each) => each.credential === credential?.id && each.cycleEnd === end).map(({ requirement, credited, unit }) => ({ id, title, requirement, credited, unit })));
  return new Map(served.map((each) => [`${each.id}\n${each.requirement ?? ""}`, each]));
}

function actDiffs(before: ReadonlyMap<string, Served>, after: ReadonlyMap<string, Served>): CycleDiff["acts"] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was && is && was.credited === is.credited) return [];
    const { id, title, requirement, unit } = (is ?? was) as Served;
    return [{ is: !was ? ("gained" as const) : !is ? ("lost" as const) : ("changed" as const), id, title, ...given("requirement", requirement), ...given("before", was?.credited), ...given("after", is?.credited), ...given("unit", unit) }];
  });
}

function requirementDiffs(was: CyclePlan | undefined, is: CyclePlan | undefined): CycleDiff["requirements"] {
  const ids = [...new Set([...(was?.requirements ?? []), ...(is?.requirements ?? [])].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [a, b] = [was, is].map((cycle) => cycle?.requirements.find((requirement) => requirement.id === id));
    const differs = { ...two("verdict", a?.verdict, b?.verdict), ...two("counted", a?.counted, b?.counted), ...two("slack", a?.slack, b?.slack) };
    if (Object.keys(differs).length === 0) return [];
    const more = a?.counted !== undefined && b?.counted !== undefined && a.counted !== b.counted ? decimalDifference(a.counted, b.counted) : undefined;
    return [{ id, name: (b ?? a)?.name ?? id, ...differs, ...given("more", more), ...given("unit", b?.unit ?? a?.unit) }];
  });
}

const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } => (value === undefined ? {} : ({ [key]: value } as { [P in K]?: V }));
const two = <K extends string, V>(key: K, before: V | undefined, after: V | undefined): { [P in K]?: Two<V> } =>
  before === after ? {} : given(key, { ...given("before", before), ...given("after", after) } as Two<V>);
