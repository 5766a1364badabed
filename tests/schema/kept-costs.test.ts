import { parse, type OperationDefinitionNode } from "graphql";
import { EmptyHouse } from "../support/empty-house";
import { KeptCosts } from "../../src/api/graphql/cost/kept-costs";

describe("the costs that are kept of an operation", () => {
  const document = parse(
    "mutation ($input: OpenCertificatesInput!) { openCertificates(input: $input) { ... on OpenCertificatesSuccess { items { __typename ... on OpenCertificateSuccess { guarantee { number amount } } } } } }",
  );
  const operation = document.definitions[0] as OperationDefinitionNode;
  const costs = new KeptCosts(new EmptyHouse().schema);

  it("follow the number of items", () => {
    const of = (count: number) =>
      costs.of(document, operation, { input: { items: Array.from({ length: count }, () => ({})) } });
    expect(of(10)).toBeGreaterThan(of(1));
    expect(of(1)).toBe(of(1));
  });

  it("keep nothing of the names that a caller made up", () => {
    const stringified: string[] = [];
    const original = JSON.stringify;
    const spy = jest.spyOn(JSON, "stringify").mockImplementation((value: unknown, ...more: []) => {
      const text = original(value, ...more);
      stringified.push(text);
      return text;
    });
    costs.of(document, operation, { input: { made_up: [], items: [{}] } });
    spy.mockRestore();
    expect(stringified.join()).not.toContain("made_up");
  });
});
