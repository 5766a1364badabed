import { buildSchema, type GraphQLScalarType } from "graphql";
import type { StatedObligee } from "../use-cases/works-contract/works-line";
import { CONTRACT_TYPES, type ContractType } from "../domain/values/contract-type";
import { PREFECTURES } from "../domain/values/prefecture";
import { TableFileRefused, WORKS_COLUMNS, type WorksMapping } from "../reference";
import { bytesToImport } from "./import-report";
import { shapedJson } from "./shaped-json";

/** The shape of the file behind `--mapping`. */
const FILE = buildSchema(`
  input Mapping {
    columns: Columns! = {}
    headLines: Int = null
    obligees: [CodedObligee!]! = []
    obligee: Obligee = null
    prefecture: String = null
    contractTypes: [Word!]! = []
    contractType: ContractType = null
  }
  input Columns { ${WORKS_COLUMNS.map((column) => `${column}: Column`).join(" ")} }
  "A head of the table, or a place from 1."
  scalar Column
  input CodedObligee { code: String!, id: String = null, name: String = null, prefecture: String = null }
  input Obligee { id: String = null, name: String = null, prefecture: String = null }
  input Word { word: String!, type: ContractType! }
  enum ContractType { ${CONTRACT_TYPES.join(" ")} }
`);
(FILE.getType("Column") as GraphQLScalarType).parseValue = (value) => {
  if ((typeof value === "string" && value !== "") || (Number.isInteger(value) && (value as number) > 0))
    return value;
  throw new Error("a column is a head of the table, or a place from 1");
};

interface NamedObligee {
  readonly id: string | null;
  readonly name: string | null;
  readonly prefecture: string | null;
}
type File = Omit<WorksMapping, "columns" | "obligees" | "obligee"> & {
  readonly columns: Readonly<Record<string, string | number | null>>;
  readonly obligees: readonly (NamedObligee & { readonly code: string })[];
  readonly obligee: NamedObligee | null;
};

/** Reads the file that says how a table of works is read. */
export function readWorksMapping(file: string): WorksMapping {
  const read = shapedJson<File>(FILE, "Mapping", bytesToImport(file));
  if ("problems" in read) throw new TableFileRefused(file, read.problems);
  const { obligees, obligee, ...mapping } = read.value;
  const columns = Object.fromEntries(Object.entries(mapping.columns).filter(([, at]) => at !== null));
  const named = [...obligees, ...(obligee ? [obligee] : [])];
  const problems = [
    ...named.flatMap(({ id, name }, i) =>
      (id === null) === (name === null)
        ? [`obligee ${String(i + 1)} of the mapping is named by its id or by its name, by one of both.`]
        : [],
    ),
    ...[mapping.prefecture, ...named.map(({ prefecture }) => prefecture)]
      .filter((prefecture) => prefecture !== null && !PREFECTURES.includes(prefecture))
      .map((prefecture) => `prefecture must be one such as 熊本県; got "${prefecture ?? ""}".`),
  ];
  if (problems.length > 0) throw new TableFileRefused(file, problems);
  return {
    ...mapping,
    columns,
    obligees: obligees.map((each) => ({ code: each.code, obligee: statedOf(each, mapping.prefecture) })),
    obligee: obligee && statedOf(obligee, mapping.prefecture),
  };
}

function statedOf({ id, name, prefecture }: NamedObligee, ofTable: string | null): StatedObligee {
  return id === null ? { name: name ?? "", prefecture: prefecture ?? ofTable } : { id };
}

/** What `--type` says; `undefined` for what is none. */
export function contractTypeNamed(text: string): ContractType | undefined {
  return CONTRACT_TYPES.find((type) => type === text);
}
