import type { Caller } from "../../domain/account/access";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import { listedBodyOf } from "../../domain/application/listed-body";
import { findingsOnResembling } from "../../domain/application/resembling-body";
import { findingsOnUnlistedObligee, type UnlistedObligee } from "../../domain/application/unlisted-obligee";
import type { Finding } from "../../domain/values/finding";
import type { Stores } from "../stores";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

/** A body that an application names and nobody has entered. */
export interface UnknownBody extends UnlistedObligee {
  /** The id that it gets when it is entered. */
  readonly id: string;
}

export interface ResolvedObligee {
  /** With the id of the body, where a body of that name is known. */
  readonly content: ApplicationContent;
  /** `null`: the application names none, a known one, or one that is not told apart from known ones. */
  readonly body: UnknownBody | null;
  /** Whether the application named its body, instead of choosing it. */
  readonly isNamed: boolean;
  /** Why it is not clear which body is meant. */
  readonly unclear: readonly Finding[];
}

/**
 * Finds the body that an application names, among names and aliases; a department is none. Nothing is taken for a body
 * whose name merely resembles it.
 */
export async function resolvedObligee(
  { obligees }: Pick<Stores, "obligees">,
  { newId }: Pick<UseCaseParts, "newId">,
  caller: Caller,
  content: ApplicationContent,
): Promise<ResolvedObligee> {
  const { unlistedObligee: named, obligeeId } = content;
  const resolved = { content, body: null, isNamed: named !== null && obligeeId === null, unclear: [] };
  if (named === null || obligeeId !== null) return resolved;
  // A name that no paper can show is refused, and looked up nowhere.
  const isFaulty = [...findingsOnUnlistedObligee(content)].length > 0;
  const found = isFaulty ? null : listedBodyOf(named, await obligees.bodiesCalled(named.name));
  if (found === null) {
    const listed = isFaulty || named.isAnother ? [] : await obligees.listedBodies(caller, named.prefecture);
    const unclear = [...findingsOnResembling(named, listed)];
    return { ...resolved, unclear, body: unclear.length > 0 ? null : { id: newId("obligee"), ...named } };
  }
  if (!found.body) return { ...resolved, unclear: [found.finding] };
  return { ...resolved, content: { ...content, obligeeId: found.body.id, unlistedObligee: null } };
}

/** Enters the body, without an adoption; `false` where another application has entered it meanwhile. */
export async function enterBody(
  stores: Pick<Stores, "obligees" | "events">,
  { newId }: Pick<UseCaseParts, "newId">,
  caller: Caller,
  { id, name, prefecture }: UnknownBody,
  at: Date,
): Promise<boolean> {
  const nothingKnown = { reading: null, category: null, aliases: [], parentId: null, addressee: null };
  const isEntered = await stores.obligees.enter({ id, name, prefecture, ...nothingKnown });
  if (isEntered) await recordEvent(stores, { newId }, caller, { at, type: "OBLIGEE_NAMED", subjectId: id });
  return isEntered;
}
