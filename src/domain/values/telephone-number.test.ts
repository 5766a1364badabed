import { parseTelephoneNumber } from "./telephone-number";

describe("a telephone number", () => {
  it.each([
    ["096-000-0000", "096-000-0000"],
    ["０９６－０００－００００", "096-000-0000"],
    ["096ー000ー0000", "096-000-0000"],
    [" 096 000 0000 ", "096 000 0000"],
    ["(096)000-0000", "(096)000-0000"],
    ["（096）000－0000", "(096)000-0000"],
    ["+81-96-000-0000", "+81-96-000-0000"],
    ["0960000000", "0960000000"],
    ["096000000", "096000000"],
  ])("is read as it was grouped, in half width: %s", (typed, read) => {
    expect(parseTelephoneNumber(typed)).toBe(read);
  });

  it.each([
    ["nothing", ""],
    ["eight digits", "09600000"],
    ["eight digits in long groups", "09-60--00-00"],
    ["letters", "096-CALL-000"],
    ["an extension", "096-000-0000 内線12"],
    ["a dash at its end", "096-000-0000-"],
    ["a dash at its begin", "-096-000-0000"],
    ["a plus within", "096+000-0000"],
    ["two plus signs", "++81-96-000-0000"],
    ["a bracket at its end", "096-000-(0000)"],
    ["more than any number has", "0".repeat(31)],
    ["a line before it", "TEL\n096-000-0000"],
  ])("is none where it is %s", (_, typed) => {
    expect(parseTelephoneNumber(typed)).toBeUndefined();
  });
});
