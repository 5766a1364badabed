import { dayInJapan, type CalendarDate } from "../../domain/values/calendar-date";
import { expiry, isNews } from "../../domain/guarantee/guarantee-end";
import { LIFE_CYCLE } from "../../domain/guarantee/guarantee-life-cycle";
import { confirmClock } from "../shared/confirm-clock";
import type { LapsedGuarantee, LapsedQuery } from "./lapsed-guarantee-ports";
import type { StoredGuarantee } from "./guarantee-store-ports";
import type { Stores } from "../stores";
import { recordGuaranteeEnd } from "./record-guarantee-end";
import { StorageUnavailable } from "../shared/storage-unavailable";
import { SYSTEM } from "../shared/system";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

type Parts = Pick<UseCaseParts, "unitOfWork" | "clock" | "clockWatch" | "newId" | "letters">;

export interface ExpiryRun {
  /** Aborts between two units of work: what is left waits for the next run. */
  readonly signal: AbortSignal;
  /** Hears of a guarantee that could not be expired; the others are, all the same. */
  readonly onFailure: (guaranteeId: string, error: unknown) => void;
  /** How many expire in one unit of work: other writes come between, nobody waits until all have. */
  readonly atOnce?: number;
}

const AT_ONCE = 100;

/**
 * 期限満了: ends every guarantee that is in force although its 保証期限 was before today in Japan, and returns how many
 * these were. It may run as often as one likes and on several servers at once: a guarantee that has ended meanwhile, or
 * that an amendment gave a later 保証期限, is left alone. The contractor is told by mail only where the guarantee expired
 * within the last seven days: what expired long ago is no news. On a clock that nothing bears out nothing expires.
 */
export async function expireGuarantees(
  parts: Parts,
  { signal, onFailure, atOnce = AT_ONCE }: ExpiryRun,
): Promise<number> {
  const before = dayInJapan(parts.clock());
  let expired = 0;
  for (const status of LIFE_CYCLE.expire.from)
    for await (const ids of lapsed(parts, { status, before, limit: atOnce })) {
      if (signal.aborted) return expired;
      // The day that decides is of the instant that was confirmed: the clock may have been set since the list was asked for.
      const now = parts.clock();
      await confirmClock(parts, now);
      expired += await expireEach(parts, ids, dayInJapan(now), onFailure);
    }
  return expired;
}

/** All that lapsed in one state, page by page. */
async function* lapsed({ unitOfWork }: Parts, query: Omit<LapsedQuery, "after">): AsyncIterable<string[]> {
  let after: LapsedGuarantee | null = null;
  do {
    const next: LapsedQuery = { ...query, after };
    const page: LapsedGuarantee[] = await unitOfWork.run(({ lapsedGuarantees }) =>
      lapsedGuarantees.list(next),
    );
    if (page.length > 0) yield page.map(({ id }) => id);
    after = page.length < query.limit ? null : (page.at(-1) ?? null);
  } while (after !== null);
}

/** All in one unit of work; where that fails each in one of its own, so that one guarantee cannot keep the others. */
async function expireEach(
  parts: Parts,
  ids: readonly string[],
  today: CalendarDate,
  onFailure: ExpiryRun["onFailure"],
): Promise<number> {
  try {
    return await expireTogether(parts, ids, today);
  } catch (error) {
    if (error instanceof StorageUnavailable) throw error;
    if (ids.length > 1) {
      let expired = 0;
      for (const id of ids) expired += await expireEach(parts, [id], today, onFailure);
      return expired;
    }
    for (const id of ids) onFailure(id, error);
    return 0;
  }
}

async function expireTogether(parts: Parts, ids: readonly string[], today: CalendarDate): Promise<number> {
  return parts.unitOfWork.run(async (stores) => {
    let expired = 0;
    for await (const taken of stores.lapsedGuarantees.take(ids, today)) {
      await expire(stores, parts, taken, today);
      expired += 1;
    }
    return expired;
  });
}

async function expire(
  stores: Stores,
  parts: Parts,
  taken: StoredGuarantee,
  today: CalendarDate,
): Promise<void> {
  const at = parts.clock();
  const end = expiry(taken.guarantee.expiresOn);
  const subjectId = await recordGuaranteeEnd(stores, parts, taken, { end, isNews: isNews(end, today), at });
  await recordEvent(stores, parts, SYSTEM, {
    at,
    type: "GUARANTEE_EXPIRED",
    guaranteeId: taken.id,
    subjectId,
    from: taken.guarantee.status,
    to: end.status,
  });
}
