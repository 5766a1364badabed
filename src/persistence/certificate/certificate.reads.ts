import type { CertificateView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller, Role } from "../../domain/account/access";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { guaranteesInScope } from "../engine/scope";
import type { SqlParameters } from "../engine/sql-parameters";
import { certificateFields } from "./certificate-fields";
import { KeptPlans } from "../engine/kept-plans";
import type { Projection } from "../engine/projection";
import { select, type KeyColumns } from "../engine/selection";
import type { ReadSession } from "../engine/read-session";

const KEYS: KeyColumns<{ readonly guarantee: string; readonly successor: string | null }> = {
  guarantee: "g.id",
  successor: "c.superseded_by_id",
};
type Version = Requested<CertificateView>;

/** All versions of certificates, each linked to the one that supersedes it and to the one that it supersedes. */
export class CertificateReads {
  readonly #projection: Projection<CertificateView>;
  readonly #plans = new KeptPlans<Role>();

  constructor(
    private readonly session: ReadSession,
    today: () => CalendarDate,
  ) {
    this.#projection = { typename: "Certificate", fields: certificateFields(today) };
  }

  /** The versions of guarantees that the caller is known to see, oldest first. */
  async ofGuarantees(
    caller: Caller,
    guaranteeIds: readonly string[],
    wanted: Wanted,
  ): Promise<Map<string, Version[]>> {
    return this.#read(caller, wanted, (parameters) => `g.id IN (${parameters.list(guaranteeIds)})`);
  }

  /** By guarantee, with all their siblings. */
  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Map<string, Version[]>> {
    if (ids.length === 0) return new Map();
    // With all their siblings, because the next and the one before may be asked for.
    return this.#read(
      caller,
      wanted,
      (parameters) =>
        `g.id IN (SELECT guarantee_id FROM certificate WHERE id IN (${parameters.list(ids)})) ` +
        `AND ${guaranteesInScope(caller, "g", parameters)}`,
    );
  }

  async #read(
    { role }: Caller,
    wanted: Wanted,
    condition: (parameters: SqlParameters) => string,
  ): Promise<Map<string, Version[]>> {
    const { columns, toFound } = this.#plans.of(wanted, role, () =>
      select(this.#projection, ofEveryVersion(wanted), role, KEYS),
    );
    const rows = await this.session.cells(
      (parameters) =>
        `SELECT ${columns} FROM guarantee g JOIN certificate c ON c.guarantee_id = g.id ` +
        `WHERE ${condition(parameters)} ORDER BY c.version`,
    );
    const read = rows.map(toFound);
    const byId = new Map(read.map(({ view }) => [view.id, view]));
    const byGuarantee = new Map<string, Version[]>();
    for (const { keys, view } of read) {
      const successor = byId.get(keys.successor ?? "") ?? null;
      Object.assign(view, { supersededBy: successor });
      if (successor) Object.assign(successor, { supersedes: view });
      const versions = byGuarantee.get(keys.guarantee) ?? [];
      versions.push(view);
      byGuarantee.set(keys.guarantee, versions);
    }
    return byGuarantee;
  }
}

/** What is asked of a neighbouring version is asked of a certificate too: it is fetched for every version. */
function ofEveryVersion(wanted: Wanted): Wanted {
  return wanted.renamed((path) => path.slice(path.lastIndexOf(".") + 1));
}
