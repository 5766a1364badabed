import type { Caller } from "../../domain/account/access";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import type { UnlistedObligee } from "../../domain/application/unlisted-obligee";
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
  /** `null`: the application names none, or a known one. */
  readonly body: UnknownBody | null;
}

/** Finds the body that an application names; a department is none. */
export async function resolvedObligee(
  { obligees }: Pick<Stores, "obligees">,
  { newId }: Pick<UseCaseParts, "newId">,
  content: ApplicationContent,
): Promise<ResolvedObligee> {
  const { unlistedObligee, obligeeId } = content;
  if (unlistedObligee === null || obligeeId !== null) return { content, body: null };
  const found = await obligees.findNamed([unlistedObligee]);
  const known = found.find(({ parentId }) => parentId === null);
  if (known) return { content: { ...content, obligeeId: known.id, unlistedObligee: null }, body: null };
  return { content, body: { id: newId("obligee"), ...unlistedObligee } };
}

/** Enters the body, without an adoption; `false` where another application has entered it meanwhile. */
export async function enterBody(
  stores: Pick<Stores, "obligees" | "events">,
  { newId }: Pick<UseCaseParts, "newId">,
  caller: Caller,
  { id, name, prefecture }: UnknownBody,
  at: Date,
): Promise<boolean> {
  const nothingKnown = { category: null, aliases: [], parentId: null, addressee: null };
  const isEntered = await stores.obligees.enter({ id, name, prefecture, ...nothingKnown });
  if (isEntered) await recordEvent(stores, { newId }, caller, { at, type: "OBLIGEE_NAMED", subjectId: id });
  return isEntered;
}
