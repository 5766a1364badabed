import { reworded, type Edit, type Question, type EditedSubjects } from "./edits-past-the-system";
import { node } from "./shown-by-itself";

const list = (by: Question["by"], query: string): Question => ({ by, query: `{ ${query} }` });

/** Parties that a query finds broken, and lists that show them. */
export const LISTED: Readonly<
  Record<
    string,
    (subjects: EditedSubjects) => { edit: Edit; found: Question; lists: readonly Question[]; leftOut: string }
  >
> = {
  "a contractor": ({ ids }) => ({
    edit: reworded("contractor", "name", `id = '${ids.contractor}'`),
    found: node("issuer", ids.contractor, "... on Contractor { name }"),
    lists: [
      list("issuer", "guarantees(first: 50) { nodes { contractor { id name } } }"),
      list(
        "operator",
        "guarantees(first: 50, orderBy: { field: AMOUNT, direction: DESC }) { nodes { contractor { id name } } }",
      ),
      list("issuer", "guaranteeApplications(first: 50) { nodes { contractor { id name } } }"),
      list("issuer", "guaranteeApplications(first: 50) { nodes { guarantee { contractor { id name } } } }"),
      list("issuer", "registeredWorks(first: 50) { nodes { contractor { id name } } }"),
      list("issuer", "mails(first: 50) { nodes { guarantee { contractor { id name } } } }"),
      list("issuer", "contractors(first: 50) { nodes { id name } }"),
    ],
    leftOut: ids.contractor,
  }),
  "an issuer": ({ ids }) => ({
    edit: reworded("issuer", "name", `id = '${ids.issuer}'`),
    found: node("issuer", ids.issuer, "... on Issuer { name }"),
    lists: [
      list("contractor", "guarantees(first: 50) { nodes { issuer { id name } } }"),
      list("contractor", "guaranteeApplications(first: 50) { nodes { issuer { id name } } }"),
      list("contractor", "registeredWorks(first: 50) { nodes { issuer { id name } } }"),
      list("contractor", "issuers(first: 50) { nodes { id name } }"),
      list("issuer", "registrations(first: 50) { nodes { issuer { id name } } }"),
    ],
    leftOut: ids.issuer,
  }),
  "a branch": ({ ids, number }) => ({
    edit: reworded("issuer_branch", "telephone", `issuer_id = '${ids.issuer}'`),
    found: node("issuer", ids.issuer, "... on Issuer { branches { name } }"),
    lists: [
      list("contractor", "guarantees(first: 50) { nodes { number branch { telephone } } }"),
      list("contractor", "mails(first: 50) { nodes { guarantee { number branch { telephone } } } }"),
    ],
    leftOut: number,
  }),
  "an obligee": ({ ids }) => ({
    edit: reworded("obligee", "name", `id = '${ids.kinki}'`),
    found: node("contractor", ids.kinki, "... on Obligee { name }"),
    lists: [
      list("contractor", "guarantees(first: 50) { nodes { obligee { id name } } }"),
      list("contractor", "guarantees(first: 50) { nodes { obligee { id prefecture } } }"),
      list("contractor", "guaranteeApplications(first: 50) { nodes { obligee { id name } } }"),
      list("contractor", "guaranteeApplications(first: 50) { nodes { guarantee { obligee { id name } } } }"),
      list("contractor", "registeredWorks(first: 50) { nodes { obligee { id name } } }"),
      list("contractor", 'obligees(first: 50, filter: { name: "近畿" }) { nodes { id name } }'),
    ],
    leftOut: ids.kinki,
  }),
  "the body of an obligee": ({ ids, bodyId }) => ({
    edit: reworded("obligee", "name", `id = '${bodyId}'`),
    found: node("contractor", bodyId, "... on Obligee { name }"),
    lists: [
      list("contractor", "guarantees(first: 50) { nodes { obligee { id parent { name } } } }"),
      list("contractor", "guaranteeApplications(first: 50) { nodes { obligee { id parent { name } } } }"),
      list("contractor", "registeredWorks(first: 50) { nodes { obligee { id parent { name } } } }"),
      list("contractor", 'obligees(first: 50, filter: { name: "近畿" }) { nodes { id parent { name } } }'),
    ],
    leftOut: ids.kinki,
  }),
  "a department of a body": ({ ids, bodyId }) => ({
    edit: reworded("obligee", "name", `id = '${ids.kinki}'`),
    found: node("contractor", ids.kinki, "... on Obligee { name }"),
    lists: [node("contractor", bodyId, "... on Obligee { departments(first: 100) { id name } }")],
    leftOut: ids.kinki,
  }),
  "a premium table": ({ ids, premiumTableId }) => ({
    edit: reworded("premium_table", "source", `id = '${premiumTableId}'`),
    found: node("contractor", premiumTableId, "... on PremiumTable { source }"),
    lists: [
      list("contractor", `premiumTables(issuerId: "${ids.issuer}", first: 50) { nodes { id source } }`),
    ],
    leftOut: premiumTableId,
  }),
};
