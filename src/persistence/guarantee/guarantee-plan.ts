import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Role } from "../../domain/account/access";
import type { Engine } from "../engine/engine";
import { planned, type PlannedColumns } from "../engine/item-updates";
import type { Projection } from "../engine/projection";
import type { Cells } from "../engine/read-statement";
import { columnsOf, select, type Found, type KeyColumns, type Selection } from "../engine/selection";
import { StatementTexts } from "../engine/statement-texts";
import { isObligeeReadApart } from "../obligee/obligee.reads";
import { ROOT_SEAL } from "../seals/root-seal";
import { markedParties } from "../seals/shown-parties";
import { GuaranteeParts, NAMING, type Named } from "./guarantee-parts";
import { SAID_BY_APPLICATION } from "./paid-ahead-column";
import { areVersionsWanted } from "./versions-wanted";

/** The columns that name what is read apart, each only where that is. */
const KEYS = {
  issuerId: NAMING.issuerId,
  obligeeId: NAMING.obligeeId,
  // The version that is joined, whatever other columns of it are.
  certificateId:
    "(SELECT n.id FROM certificate n WHERE n.guarantee_id = g.id AND n.superseded_by_id IS NULL)",
  // Read where the column of the guarantee says nothing.
  saidByApplication: SAID_BY_APPLICATION,
} as const;
type Key = keyof typeof KEYS;

type Keys = Readonly<Partial<Record<Key, string>>>;

export type FoundGuarantee<Own extends Keys = Keys> = Found<Requested<GuaranteeView>, Own>;

/** What a list is ordered by. */
interface Ordered extends Keys {
  readonly key: string | number;
}

/** How guarantees are read for an operation: worked out once, and kept. */
export interface GuaranteePlan<Own extends Keys = Keys> extends PlannedColumns {
  readonly joins: string;
  readonly toFound: (cells: Cells) => FoundGuarantee<Own>;
  /** As conditions, of which none may hold in a list. */
  readonly marks: readonly string[];
  /** What takes statements of its own; `null`: one statement reads everything. */
  readonly apart: ReadApart | null;
}

/** For single guarantees, which are verified together with all parties that they show. */
export interface VerifiedPlan extends GuaranteePlan<Keys & Named> {
  readonly parts: GuaranteeParts;
  /** By their conditions. */
  readonly statements: StatementTexts;
}

/** What cannot be joined without multiplying rows, or is not joined, as far as it is wanted. */
export interface ReadApart {
  readonly versions: boolean;
  readonly events: boolean;
  readonly branches: boolean;
  readonly obligees: boolean;
  readonly paidAhead: boolean;
  readonly attachments: boolean;
}

export function planVerified(
  projection: Projection<GuaranteeView>,
  wanted: Wanted,
  role: Role,
  engine: Engine,
): VerifiedPlan {
  const keys = { ...keyColumns(wanted), ...NAMING, root: ROOT_SEAL };
  const selection = select<GuaranteeView, Keys & Named>(projection, wanted, role, keys);
  const parts = new GuaranteeParts(selection.expressions, wanted, engine);
  const asPlanned = planned(columnsOf(parts.expressions), engine);
  return {
    ...planOf(wanted, selection, engine),
    ...asPlanned,
    parts,
    statements: new StatementTexts(
      `SELECT ${asPlanned.columns} FROM guarantee g ${joinedIfThere(selection.joins)} WHERE `,
    ),
  };
}

/** With its guarantee stays what it names and somebody has taken away: it is missed then. */
function joinedIfThere(joins: string): string {
  return joins.replace(/(?<!LEFT )\bJOIN\b/g, "LEFT JOIN");
}

/** For guarantees that something else lists. */
export function planListed(
  projection: Projection<GuaranteeView>,
  wanted: Wanted,
  role: Role,
  engine: Engine,
): GuaranteePlan {
  return planOf(wanted, select<GuaranteeView, Keys>(projection, wanted, role, keyColumns(wanted)), engine);
}

/** For a page of a list in the order of this column. Lists are not verified. */
export function planList(
  projection: Projection<GuaranteeView>,
  wanted: Wanted,
  { role, key, engine }: { readonly role: Role; readonly key: string; readonly engine: Engine },
): GuaranteePlan<Ordered> {
  const keys = { ...keyColumns(wanted), key };
  return planOf(wanted, select<GuaranteeView, Ordered>(projection, wanted, role, keys), engine);
}

function planOf<Own extends Keys>(
  wanted: Wanted,
  { columns, joins, toFound }: Selection<Requested<GuaranteeView>, Own>,
  engine: Engine,
): GuaranteePlan<Own> {
  return {
    ...planned(columns, engine),
    joins,
    toFound,
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
    paidAhead: wanted.has("paidAhead"),
    attachments: wanted.has("attachments"),
  };
  return Object.values(apart).includes(true) ? apart : null;
}

function keyColumns(wanted: Wanted): KeyColumns<Keys> {
  const isNeeded: Readonly<Record<Key, boolean>> = {
    issuerId: wanted.has("issuer.branches"),
    obligeeId: isObligeeReadApart(wanted),
    certificateId: wanted.has("certificate.supersedes"),
    saidByApplication: wanted.has("paidAhead"),
  };
  const needed = Object.entries(KEYS).filter(([key]) => isNeeded[key as Key]);
  return Object.fromEntries(needed);
}
