import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Role } from "../../domain/account/access";
import type { Projection } from "../engine/projection";
import type { Cells } from "../engine/read-statement";
import { select, type Found, type KeyColumns, type Selection } from "../engine/selection";
import { isObligeeReadApart } from "../obligee/obligee.reads";
import { isIssuerShown, isShown, markedParties } from "../seals/shown-parties";
import { areVersionsWanted } from "./versions-wanted";

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

type Keys = Readonly<Partial<Record<Key, string>>>;

export type FoundGuarantee<Own extends Keys = Keys> = Found<Requested<GuaranteeView>, Own>;

/** What a list is ordered by. */
interface Ordered extends Keys {
  readonly key: string | number;
}

/** How guarantees are read for an operation: worked out once, and kept. */
export interface GuaranteePlan<Own extends Keys = Keys> {
  readonly columns: string;
  readonly joins: string;
  readonly toFound: (cells: Cells) => FoundGuarantee<Own>;
  readonly isIssuerShown: boolean;
  readonly isContractorShown: boolean;
  readonly isObligeeShown: boolean;
  /** As conditions, of which none may hold in a list. */
  readonly marks: readonly string[];
  /** What takes statements of its own; `null`: one statement reads everything. */
  readonly apart: ReadApart | null;
}

/** What cannot be joined without multiplying rows, or is not joined, as far as it is wanted. */
export interface ReadApart {
  readonly versions: boolean;
  readonly events: boolean;
  readonly branches: boolean;
  readonly obligees: boolean;
}

/** For single guarantees, which are verified together with all parties that they show. */
export function planGuarantees(
  projection: Projection<GuaranteeView>,
  wanted: Wanted,
  role: Role,
): GuaranteePlan {
  const { isIssuerShown: issuerId, ...shown } = shownIn(wanted);
  const parties = { issuerId, contractorId: shown.isContractorShown, obligeeId: shown.isObligeeShown };
  const keys = keyColumns(wanted, parties);
  return planned(wanted, select<GuaranteeView, Keys>(projection, wanted, role, keys));
}

/** For a page of a list in the order of this column. Lists are not verified. */
export function planList(
  projection: Projection<GuaranteeView>,
  wanted: Wanted,
  role: Role,
  key: string,
): GuaranteePlan<Ordered> {
  const keys = keyColumns(wanted, {
    issuerId: wanted.has("issuer.branches"),
    contractorId: false,
    obligeeId: isObligeeReadApart(wanted),
  });
  return planned(wanted, select<GuaranteeView, Ordered>(projection, wanted, role, { ...keys, key }));
}

function planned<Own extends Keys>(
  wanted: Wanted,
  { columns, joins, toFound }: Selection<Requested<GuaranteeView>, Own>,
): GuaranteePlan<Own> {
  return {
    columns,
    joins,
    toFound,
    ...shownIn(wanted),
    marks: markedParties("g", wanted),
    apart: readApart(wanted),
  };
}

function readApart(wanted: Wanted): ReadApart | null {
  const apart: ReadApart = {
    versions: areVersionsWanted(wanted),
    events: wanted.has("events"),
    branches: wanted.has("issuer.branches"),
    obligees: isObligeeReadApart(wanted),
  };
  return Object.values(apart).includes(true) ? apart : null;
}

function shownIn(wanted: Wanted) {
  return {
    isIssuerShown: isIssuerShown(wanted),
    isContractorShown: isShown(wanted, "contractor"),
    isObligeeShown: isShown(wanted, "obligee"),
  };
}

function keyColumns(wanted: Wanted, parties: Readonly<Record<Exclude<Key, "certificateId">, boolean>>) {
  const isNeeded = { ...parties, certificateId: wanted.has("certificate.supersedes") };
  const needed = Object.entries(KEYS).filter(([key]) => isNeeded[key as Key]);
  return Object.fromEntries(needed) as KeyColumns<Keys>;
}
