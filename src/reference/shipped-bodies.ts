import { certainAddressee } from "../domain/obligee/addressee";
import { obligeeNameKey, type ObligeeName } from "../domain/obligee/obligee";
import type { ReferenceBody } from "../domain/obligee/reference-fault";
import { shippedHandOverRules } from "./hand-over-rules";
import { shippedAdoptions } from "./shipped-adoptions";

/** The bodies of all data files that ship, each with what they say of it. */
export function shippedBodies(): ReferenceBody[] {
  const bodies = new Map<string, ReferenceBody>();
  const add = (
    named: ObligeeName,
    facts: Omit<ReferenceBody, "name" | "prefecture" | "body">,
    body: string | null,
  ) => {
    const key = `${obligeeNameKey(named)} ${body ?? ""}`;
    const before = bodies.get(key);
    bodies.set(key, {
      ...named,
      body,
      category: before?.category ?? facts.category,
      aliases: [...new Set([...(before?.aliases ?? []), ...facts.aliases])],
      hasPost: facts.hasPost || (before?.hasPost ?? false),
      statements: [...(before?.statements ?? []), ...facts.statements],
      policies: [...(before?.policies ?? []), ...facts.policies],
    });
  };
  for (const line of shippedAdoptions().flat()) {
    if ("problems" in line) throw new Error(`line ${String(line.line)}: ${line.problems.join(" ")}`);
    const { obligee, parentName, adoption } = line.stated;
    const { name, prefecture, category, aliases } = obligee;
    const hasPost = certainAddressee({ ...obligee, parentId: parentName }, null) !== null;
    const statements = [{ ...adoption, isDayStated: adoption.asOf !== null }];
    add({ name, prefecture }, { category, aliases, hasPost, statements, policies: [] }, parentName);
  }
  for (const { name, prefecture, aliases, source, asOf } of shippedHandOverRules()) {
    const hasPost =
      certainAddressee({ name, category: null, parentId: null, addressee: null }, null) !== null;
    const policies = [{ source, day: asOf }];
    add({ name, prefecture }, { category: null, aliases, hasPost, statements: [], policies }, null);
  }
  return [...bodies.values()];
}
