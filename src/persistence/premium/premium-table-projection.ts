import type { PremiumTableView } from "../../use-cases/premium/ports";
import type { PremiumBand } from "../../domain/premium/premium";
import type { Yen } from "../../domain/values/yen";
import { booleanFromDatabase, yenFromDatabase } from "../engine/columns";
import type { Projection } from "../engine/projection";

/** The columns of `premium_table t`. */
export const PREMIUM_TABLE_PROJECTION: Projection<PremiumTableView> = {
  typename: "PremiumTable",
  fields: {
    id: { expression: "t.id" },
    kind: { expression: "t.kind" },
    effectiveFrom: { expression: "t.effective_from" },
    method: { expression: "t.method" },
    bands: { expression: "t.bands", convert: (json: string) => JSON.parse(json) as PremiumBand[] },
    minimum: { expression: "t.minimum", convert: yenFromDatabase },
    roundDownTo: { expression: "t.round_down_to" },
    onlineDiscount: {
      // One value, so that a table without a discount has none instead of an empty one.
      expression: "t.discount_off || ' ' || t.discount_from || ' ' || COALESCE(t.discount_name, '')",
      convert: (parts: string) => {
        const [off, from, ...name] = parts.split(" ");
        return { off: Number(off) as Yen, from: Number(from) as Yen, name: name.join(" ") || null };
      },
    },
    illustrative: { expression: "t.illustrative", convert: booleanFromDatabase },
    source: { expression: "t.source" },
  },
};
