import { parse, specifiedRules, validate, type OperationDefinitionNode } from "graphql";
import { createSchema } from "../../api/schema";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { PLACEHOLDERS, tabsOf } from "./graphiql-tabs";

describe("the tabs that GraphiQL opens with", () => {
  const tabs = tabsOf(PLACEHOLDERS, "2026-11-28" as CalendarDate);
  const schema = createSchema();

  it.each(tabs.map((tab) => [tab.name, tab] as const))(
    "%s is an operation of this name that the schema knows, with its variables",
    (name, { query, variables, token }) => {
      const document = parse(query);
      expect(validate(schema, document, specifiedRules)).toEqual([]);
      const [operation] = document.definitions as OperationDefinitionNode[];
      expect(operation?.name?.value).toBe(name);
      const declared = operation?.variableDefinitions?.map(({ variable }) => variable.name.value);
      expect(declared?.sort()).toEqual(Object.keys(variables).sort());
      expect(token).toBeNull();
    },
  );
});
