import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Role } from "../../domain/account/access";
import type { Projection } from "../engine/projection";
import { select, type SelectedRow } from "../engine/selection";
import { GuaranteeParts } from "./guarantee-parts";
import { isIssuerShown, isShown, markedParties } from "../seals/shown-parties";

/** The columns that name what is read apart or verified, each only where that is. */
const KEYS = {
  issuerId: "g.issuer_id",
  contractorId: "g.contractor_id",
  obligeeId: "g.obligee_id",
  // The version that is joined, whatever other columns of it are.
  certificateId:
    "(SELECT n.id FROM certificate n WHERE n.guarantee_id = g.id AND n.superseded_by_id IS NULL)",
} as const;
type Key = keyof typeof KEYS;

type Keys = Readonly<Partial<Record<Key, string | undefined>>>;

export type GuaranteeRow = SelectedRow & Keys;

export interface FoundGuarantee extends Keys {
  readonly id: string;
  readonly view: Requested<GuaranteeView>;
}

/** How guarantees are read for an operation: worked out once, and kept. */
export interface GuaranteePlan {
  /** In a list. */
  readonly columns: string;
  /** Of a guarantee by itself, which is verified. */
  readonly ownColumns: string;
  readonly joins: string;
  readonly toView: (row: SelectedRow) => Requested<GuaranteeView>;
  readonly parts: GuaranteeParts;
  /** As conditions, of which none may hold in a list. */
  readonly marks: readonly string[];
}

export function planGuarantees(
  projection: Projection<GuaranteeView>,
  wanted: Wanted,
  role: Role,
): GuaranteePlan {
  const { columns, joins, toView } = select(projection, wanted, role);
  const isNeeded: Readonly<Record<Key, boolean>> = {
    issuerId: isIssuerShown(wanted),
    contractorId: isShown(wanted, "contractor"),
    obligeeId: isShown(wanted, "obligee"),
    certificateId: wanted.has("certificate.supersedes"),
  };
  const keys = Object.entries(KEYS).filter(([key]) => isNeeded[key as Key]);
  const parts = new GuaranteeParts(columns, wanted);
  const version = isNeeded.certificateId ? [named("certificateId")] : [];
  return {
    columns: [columns, ...keys.map(([key]) => named(key as Key))].join(", "),
    ownColumns: [columns, parts.columns, ...version].join(", "),
    joins,
    toView,
    parts,
    marks: markedParties("g", wanted),
  };
}

function named(key: Key): string {
  return `${KEYS[key]} AS "${key}"`;
}
