import {
  MOST_CONFIRMATIONS,
  type EndConfirmationReads,
  type EndConfirmationView,
} from "../../use-cases/guarantee/end-confirmation-ports";
import type { Caller } from "../../domain/account/access";
import { instantFromDatabase } from "../engine/instant";
import type { ReadSession } from "../engine/read-session";
import { guaranteesOfBodyInScope } from "../engine/scope";
import type { ChainVerifier } from "../seals/chain-verifier";
import { CONFIRMATION_COLUMNS, confirmationOf, type FoundConfirmation } from "./end-confirmation-columns";

interface Found extends FoundConfirmation {
  readonly id: string;
  readonly guaranteeId: string;
  readonly recordedAt: string;
}

export class ScopedEndConfirmationReads implements EndConfirmationReads {
  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
  ) {}

  async ofGuarantees(caller: Caller, ids: readonly string[]): Promise<Map<string, EndConfirmationView[]>> {
    const found = await this.verifier.served((shown) => {
      shown.add("GUARANTEE", ids);
      return this.session.sql<Found>(
        (parameters) =>
          `SELECT * FROM (SELECT w.id AS id, w.guarantee_id AS "guaranteeId", w.recorded_at AS "recordedAt", ` +
          `${CONFIRMATION_COLUMNS}, ROW_NUMBER() OVER (PARTITION BY w.guarantee_id ORDER BY w.id DESC) AS newness ` +
          `FROM end_confirmation w JOIN guarantee g ON g.id = w.guarantee_id ` +
          `WHERE w.guarantee_id IN (${parameters.list(ids)}) AND ${guaranteesOfBodyInScope(caller, "g", parameters)}) newest ` +
          `WHERE newness <= ${String(MOST_CONFIRMATIONS)} ORDER BY id`,
      );
    });
    const views = new Map<string, EndConfirmationView[]>(ids.map((id) => [id, []]));
    for (const row of found) {
      const { id, guaranteeId, recordedAt } = row;
      const view = { ...confirmationOf(row), id, guaranteeId, recordedAt: instantFromDatabase(recordedAt) };
      views.get(guaranteeId)?.push(view);
    }
    return views;
  }
}
