import type { SetPremium, WithFormer } from "../../domain/premium/final-premium";

/** A premium that an officer set, and what it replaced, out of its column. JSON knows no instants. */
export function finalPremiumFrom<Set extends SetPremium = SetPremium>(json: string): WithFormer<Set> {
  return JSON.parse(json, (name, value: string) =>
    name === "setAt" ? new Date(value) : value,
  ) as WithFormer<Set>;
}
