import type { GuaranteeExpectation } from "../../domain/match/guarantee-expectation";
import type { OpenedCertificate } from "../../use-cases/certificate/open-certificate";
import type { Caller } from "../../domain/account/access";
import { compareRead, type ReadToCompare } from "../../use-cases/match/compare-guarantees";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import { callerOf, type ApiContext } from "../graphql/context";
import { matchView, type GuaranteeMatchType } from "../match/guarantee-match.type";
import type { OpenCertificateSuccessType } from "./opened-certificate.type";
import { openingNotice } from "./opening-notice.type";
import { wantedCertificateAndGuarantee } from "./wanted-certificate";

/** What the right key has opened, and how it was asked for. */
export interface AskedOpening extends OpenedCertificate {
  readonly enterIntoLedger: boolean;
  readonly expected: GuaranteeExpectation | null;
}

/**
 * The answers for certificates whose keys were just presented, in order, read together. Those in favour of another body are
 * in scope for this answer, whether they went into the ledger or not: exactly these guarantees, and no longer.
 */
export async function openedAnswers(
  context: ApiContext,
  wanted: Wanted,
  openings: readonly AskedOpening[],
): Promise<OpenCertificateSuccessType[]> {
  const justOpened = openings.flatMap(({ notice, guaranteeId }) => (notice === null ? [] : [guaranteeId]));
  const caller = { ...callerOf(context), justOpened };
  context.documents.showOpened(justOpened);
  const ids = [...new Set(openings.map(({ guaranteeId }) => guaranteeId))];
  const views = await context.reads.guarantees.byIds(caller, ids, wantedCertificateAndGuarantee(wanted));
  const known = new Map(views.map((view) => [view.id, view]));
  const entered = wanted.has("notice") ? await enteredBefore(context, openings) : new Set<string>();
  const matches = wanted.has("match")
    ? await matchesOf(context, caller, openings, known)
    : new Map<AskedOpening, never>();
  return openings.map((opening) => {
    const { guaranteeId, notice, enterIntoLedger } = opening;
    const guarantee = known.get(guaranteeId);
    if (!guarantee) throw new Error("a guarantee is not visible to the caller who has just opened it");
    const { addressee: beneficiaryName = "" } = guarantee.obligee ?? {};
    return {
      notice:
        notice &&
        openingNotice(
          notice,
          { beneficiaryName, entered: enterIntoLedger ? "NOW" : entered.has(guaranteeId) ? "BEFORE" : "NOT" },
          context.locale,
        ),
      certificate: guarantee.certificate,
      guarantee,
      match: matches.get(opening) ?? null,
    };
  });
}

/** Those in favour of another body that this call did not enter, but that stand in the ledger. */
async function enteredBefore(
  context: ApiContext,
  openings: readonly AskedOpening[],
): Promise<ReadonlySet<string>> {
  const ids = openings.flatMap(({ guaranteeId, notice, enterIntoLedger }) =>
    notice === null || enterIntoLedger ? [] : [guaranteeId],
  );
  return context.reads.openings.thoseEntered(callerOf(context), [...new Set(ids)]);
}

/** Of what was read for the answer: where the match is asked for, all that it takes is wanted. */
async function matchesOf(
  { reads, parts: { clock }, locale }: ApiContext,
  caller: Caller,
  openings: readonly AskedOpening[],
  known: ReadonlyMap<string, Requested<GuaranteeView>>,
): Promise<ReadonlyMap<AskedOpening, GuaranteeMatchType>> {
  const asked = openings.flatMap((opening) => {
    const { guaranteeId, expected } = opening;
    const read = known.get(guaranteeId);
    return expected === null || !read ? [] : [{ opening, read: read as ReadToCompare, expected }];
  });
  const matched = await compareRead({ reads, clock }, caller, asked);
  return new Map(
    asked.flatMap(({ opening }, place) => {
      const match = matched[place];
      return match ? [[opening, matchView(match, locale)] as const] : [];
    }),
  );
}
