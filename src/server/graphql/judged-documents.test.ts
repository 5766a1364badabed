import "reflect-metadata";
import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Kind, parse, type DocumentNode } from "graphql";
import { createSchema } from "../../api/schema";
import { wantedFields, withSources } from "../../api/graphql/selection";
import { KeptPlans } from "../../persistence/engine/kept-plans";
import { JudgedDocuments } from "./judged-documents";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

describe("documents that the server keeps", () => {
  it("take what was planned for them along when they are forgotten, however many a caller sends", async () => {
    const documents = new JudgedDocuments(createSchema(), 100_000);
    const plans = new KeptPlans<"ISSUER">();
    const SENT = 2_000;
    const planned: WeakRef<object>[] = [];
    let last = "";
    for (let i = 0; i < SENT; i += 1) {
      const source = `{ guarantee(number: "${String(i).padStart(10, "0")}") { number issuer { name } } }`;
      const hash = createHash("sha256").update(source).digest("hex");
      last = hash;
      documents.judge(source, hash);
      documents.foundValid(hash, parse(source));
      const kept = documents.inPlaceOf(hash) as DocumentNode;
      planned.push(new WeakRef(planOf(kept, plans)));
    }
    await nextTurn();
    collectGarbage();
    const left = planned.filter((plan) => plan.deref()).length;
    const kept = documents.inPlaceOf(last) as DocumentNode;
    expect(planned.at(-1)?.deref()).toBe(planOf(kept, plans));
    expect(left).toBeLessThan(SENT / 10);
  });
});

function planOf(document: DocumentNode, plans: KeptPlans<"ISSUER">): object {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("no operation");
  const fieldNodes = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  const wanted = withSources(wantedFields({ fieldNodes, fragments: {}, variableValues: {} }));
  return plans.of(wanted, "ISSUER", () => ({ columns: [...wanted] }));
}
