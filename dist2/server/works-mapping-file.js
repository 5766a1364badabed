"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readWorksMapping = readWorksMapping;
exports.contractTypeNamed = contractTypeNamed;
const graphql_1 = require("graphql");
const contract_type_1 = require("../domain/values/contract-type");
const prefecture_1 = require("../domain/values/prefecture");
const reference_1 = require("../reference");
const import_report_1 = require("./import-report");
const shaped_json_1 = require("./shaped-json");
/** The shape of the file behind `--mapping`. */
const FILE = (0, graphql_1.buildSchema)(`
  input Mapping {
    columns: Columns! = {}
    headLines: Int = null
    obligees: [CodedObligee!]! = []
    obligee: Obligee = null
    prefecture: String = null
    contractTypes: [Word!]! = []
    contractType: ContractType = null
  }
  input Columns { ${reference_1.WORKS_COLUMNS.map((column) => `${column}: Column`).join(" ")} }
  "A head of the table, or a place from 1."
  scalar Column
  input CodedObligee { code: String!, id: String = null, name: String = null, prefecture: String = null }
  input Obligee { id: String = null, name: String = null, prefecture: String = null }
  input Word { word: String!, type: ContractType! }
  enum ContractType { ${contract_type_1.CONTRACT_TYPES.join(" ")} }
`);
FILE.getType("Column").parseValue = (value) => {
    if ((typeof value === "string" && value !== "") || (Number.isInteger(value) && value > 0))
        return value;
    throw new Error("a column is a head of the table, or a place from 1");
};
/** Reads the file that says how a table of works is read. */
function readWorksMapping(file) {
    const read = (0, shaped_json_1.shapedJson)(FILE, "Mapping", (0, import_report_1.bytesToImport)(file));
    if ("problems" in read)
        throw new reference_1.TableFileRefused(file, read.problems);
    const { obligees, obligee, ...mapping } = read.value;
    const columns = Object.fromEntries(Object.entries(mapping.columns).filter(([, at]) => at !== null));
    const named = [...obligees, ...(obligee ? [obligee] : [])];
    const problems = [
        ...named.flatMap(({ id, name }, i) => (id === null) === (name === null)
            ? [`obligee ${String(i + 1)} of the mapping is named by its id or by its name, by one of both.`]
            : []),
        ...[mapping.prefecture, ...named.map(({ prefecture }) => prefecture)]
            .filter((prefecture) => prefecture !== null && !prefecture_1.PREFECTURES.includes(prefecture))
            .map((prefecture) => `prefecture must be one such as 熊本県; got "${prefecture ?? ""}".`),
    ];
    if (problems.length > 0)
        throw new reference_1.TableFileRefused(file, problems);
    return {
        ...mapping,
        columns,
        obligees: obligees.map((each) => ({ code: each.code, obligee: statedOf(each, mapping.prefecture) })),
        obligee: obligee && statedOf(obligee, mapping.prefecture),
    };
}
function statedOf({ id, name, prefecture }, ofTable) {
    return id === null ? { name: name ?? "", prefecture: prefecture ?? ofTable } : { id };
}
/** What `--type` says; `undefined` for what is none. */
function contractTypeNamed(text) {
    return contract_type_1.CONTRACT_TYPES.find((type) => type === text);
}
//# sourceMappingURL=works-mapping-file.js.map