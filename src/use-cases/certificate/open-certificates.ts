import { rangeLimit } from "../../domain/values/range-limit";
import type { Guesser } from "../auth-key/guess-counts";
import { judgePairs, type JudgedPair } from "../auth-key/key-guesses";
import { assertMay } from "../shared/forbidden";
import { recordHandOversByOpening } from "../deposit/record-hand-overs-by-opening";
import { once } from "../shared/once";
import { done, invalidInput, refused, type Outcome } from "../shared/outcome";
import { recordEvents, type Happened } from "../shared/record-event";
import { SealBroken } from "../shared/seal-finding";
import type { Stores } from "../stores";
import type { OpeningParts } from "./open-certificate";
import { onlyStillOpen } from "./only-still-open";
import type { OpenedCertificate } from "./opened-certificate";
import { readPair, type PresentedPair, type ReadPair, type TypedPair } from "./presented-pair";
import { noticeFor, openedEvent } from "./record-opening";
import { tellOfBounds } from "./tell-of-bounds";

/** The most pairs of one request: a large body's mail of a month, and about a second's work. */
export const MOST_PAIRS = 1_000;

export interface PairToOpen extends TypedPair {
  /** Whether a guarantee in favour of another body goes into the ledger, too. */
  readonly enterIntoLedger: boolean;
}

export interface OpenCertificates {
  readonly items: readonly PairToOpen[];
  readonly idempotencyKey: string | null;
}

/** What came of one pair. */
export type OpenedItem = Outcome<
  OpenedCertificate,
  "INVALID_INPUT" | "CERTIFICATE_NOT_FOUND" | "TOO_MANY_GUESSES" | "CERTIFICATE_NOT_INTACT"
>;

/** What was typed at one place, as it was read. */
type TypedItem = ReadPair & Pick<PairToOpen, "enterIntoLedger">;

interface SoundPair extends PresentedPair {
  readonly enterIntoLedger: boolean;
}

/**
 * Opens many certificates at once, each as if it had come alone behind those before it: an outcome for each, in order. Only
 * wrong keys are counted, one by one, and pairs behind a bound are not checked. One that is refused undoes nothing of the
 * others.
 */
export async function openCertificates(
  parts: OpeningParts,
  guesser: Guesser,
  { items, idempotencyKey }: OpenCertificates,
): Promise<Outcome<{ items: readonly OpenedItem[] }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">> {
  const { caller } = guesser;
  assertMay(caller, "openCertificate");
  if (items.length < 1 || items.length > MOST_PAIRS)
    return invalidInput([
      { path: "items", code: "ITEMS_OUT_OF_RANGE", limit: rangeLimit(1, MOST_PAIRS), actual: items.length },
    ]);
  const read = items.map((item) => ({ ...readPair(item), enterIntoLedger: item.enterIntoLedger }));
  // What is compared changes nothing: a repeated call may expect something else.
  const input = items.map(({ number, key, enterIntoLedger }) => [number, key, enterIntoLedger]);
  const call = { caller, operation: "openCertificates", idempotencyKey, input };
  const opened = await passingOverBroken((broken) =>
    parts.unitOfWork.run(async (stores) => {
      const first = await once<OpenedItem[], never>({ ...parts, stores }, call, async () =>
        done(await openSound(stores, parts, guesser, { read, broken })),
      );
      return first.done && idempotencyKey !== null
        ? done(await onlyStillOpen<OpenedItem>(stores, first.value))
        : first;
    }),
  );
  if (!opened.done) return opened;
  // A repeated call may expect what cannot be expected: then there is nothing to compare with.
  return done({
    items: opened.value.map((outcome, place): OpenedItem => {
      const each = read[place];
      return each?.pair === null ? invalidInput(each.findings) : outcome;
    }),
  });
}

/** An outcome at the place of each pair, of those that cannot be one, too: a repeated call may have others of these. */
async function openSound(
  stores: Stores,
  parts: OpeningParts,
  guesser: Guesser,
  { read, broken }: { readonly read: readonly TypedItem[]; readonly broken: ReadonlySet<string> },
): Promise<OpenedItem[]> {
  const pairs = read.flatMap(({ pair, enterIntoLedger }) =>
    pair === null ? [] : [{ ...pair, enterIntoLedger }],
  );
  const outcomes = (await openAll(stores, parts, guesser, { pairs, broken })).values();
  return read.map((each) => {
    if (each.pair === null) return invalidInput(each.findings);
    const { value } = outcomes.next();
    if (!value) throw new Error("a pair has no outcome");
    return value;
  });
}

/** Of sound pairs, in order. Everything is read together, then judged, then written together. */
async function openAll(
  stores: Stores,
  parts: OpeningParts,
  guesser: Guesser,
  { pairs, broken }: { readonly pairs: readonly SoundPair[]; readonly broken: ReadonlySet<string> },
): Promise<OpenedItem[]> {
  if (pairs.length === 0) return [];
  const { vault, clock } = parts;
  const { caller } = guesser;
  const { organisationId } = caller;
  const now = clock();
  const judged = await judgePairs({ stores, vault, now }, guesser, pairs);
  const opened = pairs.flatMap(({ enterIntoLedger }, place) => {
    const each = judged.pairs[place];
    if (each?.result !== "RIGHT" || broken.has(each.known.guaranteeId)) return [];
    const isOwn = noticeFor(each.guessClass) === null;
    return [{ ...each.known, isOwn, isEntered: isOwn || enterIntoLedger }];
  });
  const notHandedOver = opened.filter(({ isOwn, status }) => isOwn && status === "ISSUED");
  const receivedFor = await stores.obligees.thoseOfOneBody(
    organisationId,
    notHandedOver.map(({ obligeeId }) => obligeeId),
  );
  const toHandOver = notHandedOver.filter(({ obligeeId }) => receivedFor.has(obligeeId));
  const held = await stores.guarantees.holdIssued(idsOf(toHandOver));
  await stores.guarantees.verify(idsOf(opened));
  await recordHandOversByOpening(stores, parts, caller, held, now);
  const entered = opened.filter(({ isEntered }) => isEntered);
  const events = judged.pairs.flatMap((each): Happened[] => {
    if (each.result === "WRONG") return [{ at: now, type: "OPENING_REFUSED" }];
    return each.result === "RIGHT" && !broken.has(each.known.guaranteeId)
      ? [openedEvent(each.known, now)]
      : [];
  });
  // Before the openings, as for a single one.
  await recordEvents(stores, parts, caller, events);
  await stores.openings.recordAll(organisationId, idsOf(entered), now);
  for (const [place, { number }] of pairs.entries()) {
    const each = judged.pairs[place];
    if (each?.result !== "WRONG") continue;
    const { reached, guessClass } = each;
    await tellOfBounds(stores, parts, { reached, at: { number, guessClass }, organisationId, now });
  }
  await tellOfBounds(stores, parts, { reached: judged.reached, at: null, organisationId, now });
  return judged.pairs.map((each, place) =>
    outcomeOf(each, { broken, enterIntoLedger: pairs[place]?.enterIntoLedger ?? false }),
  );
}

/** A pair may come twice. */
function idsOf(opened: readonly { readonly guaranteeId: string }[]): string[] {
  return [...new Set(opened.map(({ guaranteeId }) => guaranteeId))];
}

function outcomeOf(
  judged: JudgedPair,
  { broken, enterIntoLedger }: { readonly broken: ReadonlySet<string>; readonly enterIntoLedger: boolean },
): OpenedItem {
  if (judged.result === "NOT_CHECKED") return refused(judged.refusal);
  if (judged.result === "WRONG") return refused({ code: "CERTIFICATE_NOT_FOUND" });
  const { guaranteeId, authKeyId } = judged.known;
  if (broken.has(guaranteeId)) return refused({ code: "CERTIFICATE_NOT_INTACT" });
  const notice = noticeFor(judged.guessClass);
  return done({ guaranteeId, notice, authKeyId: notice === null || enterIntoLedger ? null : authKeyId });
}

/**
 * Whatever is not as the system wrote it undoes the whole unit of work, and is marked. The work is done again without the
 * guarantees that were found so, until it finds no more of them: the others are opened all the same.
 */
async function passingOverBroken<Done>(work: (broken: ReadonlySet<string>) => Promise<Done>): Promise<Done> {
  const broken = new Set<string>();
  for (;;)
    try {
      return await work(broken);
    } catch (error) {
      const found = error instanceof SealBroken ? error.findings.flatMap(({ chain }) => chain ?? []) : [];
      if (found.every((chain) => broken.has(chain))) throw error;
      for (const chain of found) broken.add(chain);
    }
}
