import { day } from "../../../tests/support/sample-amendments";
import { guaranteeListFileName } from "./guarantee-list-file-name";

describe("the file of a list of guarantees (保証工事一覧)", () => {
  it("is named after the list and its day, for every mail program", () => {
    expect(guaranteeListFileName(day("2026-04-01"))).toEqual({
      fileName: "保証工事一覧_2026-04-01.csv",
      asciiFileName: "guarantees-2026-04-01.csv",
    });
  });
});
