import type { Wanted } from "../../use-cases/shared/wanted";

/** What was worked out for what is wanted, by variants such as roles; gone with what was wanted. */
export class KeptPlans<Variant extends string> {
  readonly #kept = new WeakMap<Wanted, Map<Variant, unknown>>();

  /** `make` gives a plan of the same type for the same wanted and variant. */
  of<Plan>(wanted: Wanted, variant: Variant, make: () => Plan): Plan {
    const known = this.#kept.get(wanted) ?? new Map<Variant, unknown>();
    this.#kept.set(wanted, known);
    if (!known.has(variant)) known.set(variant, make());
    return known.get(variant) as Plan;
  }
}
