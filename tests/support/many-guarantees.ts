import { NO_IDENTIFIERS } from "../../src/domain/works-contract/works-identifiers";
import type { Guarantee } from "../../src/domain/guarantee/guarantee";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import type { GuaranteeNumber } from "../../src/domain/values/guarantee-number";
import { searchableText } from "../../src/domain/values/search-text";
import type { Yen } from "../../src/domain/values/yen";
import { openDatabase } from "../../src/persistence/database/data-source";
import { CertificateRow } from "../../src/persistence/certificate/certificate.row";
import { guaranteeRowOf } from "../../src/persistence/guarantee/guarantee-columns";
import { GuaranteeRow } from "../../src/persistence/guarantee/guarantee.row";
import type { TestServer } from "./server";

/** Plain objects with the columns of a row. */
type Columns<Row> = Pick<Row, keyof Row>;

/** The facts that a test sets; the rest is the same for all guarantees. */
export interface ListedFacts {
  readonly columns?: Partial<Omit<Columns<GuaranteeRow>, "id" | "worksSearchText">>;
  /** The certificate bears the mark （変更）. */
  readonly amended?: boolean;
}

/** Rows per statement: each has some forty parameters, and the engines take some 32,000 of them. */
const AT_ONCE = 500;

/** Writes guarantees straight into the tables: tests need the list's length alone. */
export async function insertGuarantees(
  server: Pick<TestServer, "ids" | "databaseUrl">,
  listed: readonly ListedFacts[],
): Promise<void> {
  const rows = listed.map(({ columns = {} }, i) => guaranteeRow(server, columns, i));
  const database = await openDatabase({ url: server.databaseUrl });
  try {
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const chunk = rows.slice(from, from + AT_ONCE);
      const certificates = chunk.map((row, k) => certificateRow(row, listed[from + k]?.amended ?? false));
      const { manager } = database.write;
      await manager
        .createQueryBuilder()
        .insert()
        .into(GuaranteeRow)
        .values(chunk)
        .updateEntity(false)
        .execute();
      await manager
        .createQueryBuilder()
        .insert()
        .into(CertificateRow)
        .values(certificates)
        .updateEntity(false)
        .execute();
    }
  } finally {
    await database.close();
  }
}

function guaranteeRow(
  { ids }: Pick<TestServer, "ids">,
  columns: NonNullable<ListedFacts["columns"]>,
  i: number,
): Columns<GuaranteeRow> {
  const serial = String(i + 1).padStart(6, "0");
  const worksName = columns.worksName ?? `第${serial}号工事`;
  const row = guaranteeRowOf({
    id: `guarantee_01941f29-7c00-7000-8000-100000${serial}`,
    guarantee: { ...ISSUED, number: `2079${serial}` as GuaranteeNumber },
    issuerId: ids.issuer,
    branchId: ids.branch.osaka,
    contractorId: ids.contractor,
    obligeeId: ids.kinki,
    delivery: "ELECTRONIC",
    applicationId: null,
    worksContractId: null,
    secondGuarantee: null,
    createdAt: new Date("2026-04-01T00:00:00.000Z"),
  });
  return Object.assign(row, { worksSearchText: searchableText([worksName]), ...columns, worksName });
}

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;

const ISSUED: Omit<Guarantee, "number"> = {
  kind: "ADVANCE_PAYMENT",
  status: "ISSUED",
  contractType: "WORKS",
  jointVenture: null,
  externalReference: null,
  fiscalYear: null,
  lastFiscalYear: null,
  paidAhead: null,
  worksContract: {
    name: "",
    place: null,
    contractPrice: yen(100_000_000),
    coveredPrice: yen(100_000_000),
    workPeriod: { from: day("2026-04-01"), to: day("2027-03-31") },
    contractedOn: day("2026-03-25"),
    identifiers: NO_IDENTIFIERS,
    externalReference: null,
  },
  amount: yen(40_000_000),
  expiresOn: day("2027-03-31"),
  depositBank: { name: "〇〇銀行", branch: "△△支店" },
  issuedOn: day("2026-04-01"),
};

function certificateRow({ id, issuedOn }: Columns<GuaranteeRow>, amended: boolean): Columns<CertificateRow> {
  return {
    id: id.replace("guarantee", "certificate"),
    guaranteeId: id,
    version: 1,
    amended,
    title: "保証証書",
    issuedOn,
    content: "{}",
    digest: "0".repeat(64),
    supersededById: null,
  };
}
