import type { CertificateView } from "../../use-cases/guarantee/ports";
import type { Wanted } from "../../use-cases/shared/page";
import type { Caller } from "../../domain/account/access";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { guaranteesInScope } from "../engine/scope";
import type { SqlParameters } from "../engine/sql-parameters";
import { certificateProjection } from "./guarantee-projection";
import { select, type Projection } from "../engine/projection";
import type { ReadSession } from "../engine/read-session";

type Row = Record<string, unknown> & { guarantee: string; successor: string | null };

/** All versions of certificates, each linked to the one that supersedes it and to the one that it supersedes. */
export class CertificateReads {
  readonly #projection: Projection;

  constructor(
    private readonly session: ReadSession,
    today: () => CalendarDate,
  ) {
    this.#projection = certificateProjection(today);
  }

  /** The versions of guarantees that the caller is known to see, oldest first. */
  async ofGuarantees(
    guaranteeIds: readonly string[],
    wanted: Wanted,
  ): Promise<Map<string, CertificateView[]>> {
    return this.#read(wanted, (parameters) => `g.id IN (${parameters.list(guaranteeIds)})`);
  }

  /** By guarantee, with all their siblings. */
  async byIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Map<string, CertificateView[]>> {
    if (ids.length === 0) return new Map();
    // With all their siblings, because the next and the one before may be asked for.
    return this.#read(
      wanted,
      (parameters) =>
        `g.id IN (SELECT guarantee_id FROM certificate WHERE id IN (${parameters.list(ids)})) ` +
        `AND ${guaranteesInScope(caller, "g", parameters)}`,
    );
  }

  async #read(
    wanted: Wanted,
    condition: (parameters: SqlParameters) => string,
  ): Promise<Map<string, CertificateView[]>> {
    const selection = select(this.#projection, ofEveryVersion(wanted), ["id"]);
    const rows = await this.session.sql<Row>(
      (parameters) =>
        `SELECT g.id AS guarantee, c.superseded_by_id AS successor, ${selection.columns} ` +
        `FROM guarantee g JOIN certificate c ON c.guarantee_id = g.id ` +
        `WHERE ${condition(parameters)} ORDER BY c.version`,
    );
    const read = rows.map((row) => {
      const view: Record<string, unknown> = {
        __typename: "Certificate",
        supersededBy: null,
        supersedes: null,
      };
      selection.toView(row, view);
      view["inForce"] ??= false;
      return { row, view };
    });
    const byId = new Map(read.map(({ view }) => [view["id"], view]));
    const byGuarantee = new Map<string, CertificateView[]>();
    for (const { row, view } of read) {
      const successor = byId.get(row.successor);
      if (successor) {
        view["supersededBy"] = successor;
        successor["supersedes"] = view;
      }
      const versions = byGuarantee.get(row.guarantee) ?? [];
      versions.push(view as unknown as CertificateView);
      byGuarantee.set(row.guarantee, versions);
    }
    return byGuarantee;
  }
}

/** What is asked of a neighbouring version is asked of a certificate too: it is fetched for every version. */
function ofEveryVersion(wanted: Wanted): Wanted {
  return new Set([...wanted].map((path) => path.slice(path.lastIndexOf(".") + 1)));
}
