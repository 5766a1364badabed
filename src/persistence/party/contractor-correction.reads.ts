import type { CorrectionReads, CorrectionView } from "../../use-cases/party/ports";
import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller } from "../../domain/account/access";
import type { CompanyFacts } from "../../domain/party/company";
import { instantFromDatabase } from "../engine/instant";
import {
  foundIn,
  NewestFirst,
  viewsOf,
  withoutKeys,
  type Found,
  type ScopedTable,
} from "../engine/newest-first";
import type { ReadSession } from "../engine/read-session";
import { correctionsInScope } from "../engine/scope";
import { isUnmarked } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import { attach, partiesOf } from "./attached-views";
import type { ScopedPartyReads } from "./party.reads";

type Key = "contractorId";
type FoundCorrection = Found<Requested<CorrectionView>, Key>;

const factsFrom = (stored: string): CompanyFacts => JSON.parse(stored) as CompanyFacts;

const CORRECTIONS: ScopedTable<CorrectionView, Key> = {
  table: "contractor_correction",
  alias: "x",
  projection: {
    typename: "ContractorCorrection",
    fields: {
      id: { expression: "x.id" },
      correctedAt: { expression: "x.corrected_at", convert: instantFromDatabase },
      userId: { expression: "x.user_id" },
      userName: { expression: "x.user_name" },
      before: { expression: "x.before", convert: factsFrom },
      after: { expression: "x.after", convert: factsFrom },
    },
  },
  keys: { contractorId: "x.contractor_id" },
  scope: correctionsInScope,
};

/** What contractors corrected of what they state of themselves. */
export class ScopedCorrectionReads implements CorrectionReads {
  readonly #corrections: NewestFirst<CorrectionView, Key>;

  constructor(
    session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly parties: ScopedPartyReads,
  ) {
    this.#corrections = new NewestFirst(session, CORRECTIONS);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<CorrectionView>[]> {
    return this.verifier.served(async (shown) => {
      const found = await this.#corrections.byIds(caller, ids, wanted);
      shown.add(
        "PARTY",
        found.flatMap(({ keys }) => keys.contractorId ?? []),
      );
      await this.#addContractors(caller, found, wanted, shown);
      return viewsOf(found);
    });
  }

  async page(
    caller: Caller,
    { contractorId, window }: { readonly contractorId: string | null; readonly window: Window },
    wanted: Wanted,
  ): Promise<Page<Requested<CorrectionView>>> {
    const page = await this.#corrections.page(caller, window, wanted, (parameters) => [
      isUnmarked("x.contractor_id"),
      ...(contractorId === null ? [] : [`x.contractor_id = ${parameters.add(contractorId)}`]),
    ]);
    await this.#addContractors(caller, foundIn(page), wanted, "LISTED");
    return withoutKeys(page);
  }

  async #addContractors(
    caller: Caller,
    found: readonly FoundCorrection[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    const contractors = partiesOf(this.parties, caller, "Contractor", showing);
    await attach(found, "contractor", wanted, "contractorId", contractors);
  }
}
