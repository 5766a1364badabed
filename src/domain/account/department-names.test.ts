import fc from "fast-check";
import { DepartmentNames, type NamedDepartment } from "./department-names";

const named = (...names: string[]): NamedDepartment[] =>
  names.map((name, place) => ({ id: `obligee_${String(place)}`, name }));

describe("the departments of a cell", () => {
  it("are read by the longest names that there are, whichever stand beside them", () => {
    const names = new DepartmentNames(named("土木部;維持課", "契約課", "土木部"));
    expect(names.read("契約課；土木部;維持課")).toEqual({ ids: ["obligee_0", "obligee_1"], unknown: [] });
    expect(names.read("土木部; 契約課;用地課")).toEqual({
      ids: ["obligee_1", "obligee_2"],
      unknown: ["用地課"],
    });
    expect(names.read("")).toEqual({ ids: [], unknown: [] });
  });

  it("are written apart where two names together are a third", () => {
    const names = new DepartmentNames(named("土木部;維持課", "土木部", "維持課"));
    expect(names.write(["土木部", "維持課"])).toBe("土木部;;維持課");
    expect(names.write(["土木部;維持課"])).toBe("土木部;維持課");
  });

  it("come back as they were, with semicolons in their names or none", () => {
    const word = fc.string({ unit: fc.constantFrom("土", "木", "課"), minLength: 1, maxLength: 2 });
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(";"));
    fc.assert(
      fc.property(
        fc
          .uniqueArray(name, { minLength: 1, maxLength: 8 })
          .chain((all) => fc.tuple(fc.constant(all), fc.subarray(all))),
        ([all, own]) => {
          const known = named(...all);
          const names = new DepartmentNames(known);
          const ids = known.filter((each) => own.includes(each.name)).map(({ id }) => id);
          expect(names.read(names.write(own))).toEqual({ ids, unknown: [] });
        },
      ),
    );
  });
});
