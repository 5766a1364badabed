import { DepartmentNames } from "./department-names";
import { columnsIn, readStaffLine, unescapedCell, type StaffCells } from "./staff-list";

const DEPARTMENTS = new DepartmentNames([
  { id: "obligee_3", name: "土木部;維持課" },
  { id: "obligee_1", name: "契約課" },
  { id: "obligee_2", name: "道路課" },
]);
const CELLS: StaffCells = {
  name: "契約 花子",
  email: "hanako@city.example",
  staffRole: "担当者",
  departments: "道路課;契約課",
  state: "有効",
};
const read = (cells: Partial<StaffCells>) => readStaffLine({ ...CELLS, ...cells }, DEPARTMENTS);

describe("the columns of a list of users", () => {
  it("are found in any order, and in full-width characters", () => {
    expect(columnsIn(["状態", "氏名", " メールアドレス", "役割"])).toEqual({
      name: 1,
      email: 2,
      staffRole: 3,
      departments: -1,
      state: 0,
    });
  });
});

describe("a line of a list of users", () => {
  it("is read with the departments by their names", () => {
    expect(read({})).toEqual({
      stated: {
        name: "契約 花子",
        email: "hanako@city.example",
        staffRole: "OFFICER",
        departmentIds: ["obligee_1", "obligee_2"],
        isLetIn: true,
      },
      findings: [],
    });
    expect(read({ departments: "土木部;維持課" }).stated.departmentIds).toEqual(["obligee_3"]);
  });

  it("says nothing of a column that is not there, nor of an empty role or state", () => {
    const { stated } = read({ staffRole: " ", departments: undefined, state: undefined });
    expect(stated).toMatchObject({ staffRole: null, departmentIds: null, isLetIn: null });
    expect(read({ departments: "" }).stated.departmentIds).toEqual([]);
  });

  it.each([
    ["有効", true],
    ["招待中", true],
    ["無効", false],
  ])("with the state %s lets the user in: %s", (state, isLetIn) => {
    expect(read({ state }).stated.isLetIn).toBe(isLetIn);
  });

  it("tells what it cannot be", () => {
    const { findings } = read({ staffRole: "部長", departments: "契約課；用地課", state: "退職" });
    expect(findings).toEqual([
      { path: "staffRole", code: "NOT_A_STAFF_ROLE" },
      { path: "state", code: "NOT_A_USER_STATE" },
      { path: "departmentIds", code: "DEPARTMENT_UNKNOWN", actual: "用地課" },
    ]);
  });

  it("names at most 20 departments", () => {
    const many = Array.from({ length: 21 }, (_, i) => ({
      id: `obligee_${String(i)}`,
      name: `第${String(i)}課`,
    }));
    const cell = (count: number): string =>
      many
        .slice(0, count)
        .map(({ name }) => name)
        .join(";");
    const findings = (departments: string) =>
      readStaffLine({ ...CELLS, departments }, new DepartmentNames(many)).findings;
    expect(findings(cell(20))).toEqual([]);
    expect(findings(cell(21))).toEqual([
      { path: "departmentIds", code: "TOO_MANY_DEPARTMENTS", limit: 20, actual: 21 },
    ]);
  });

  it("is read as it was before it was written so that no spreadsheet runs it", () => {
    expect(unescapedCell("'=1+1")).toBe("=1+1");
    expect(unescapedCell("'＝1")).toBe("＝1");
    expect(unescapedCell("'花子")).toBe("'花子");
  });
});
