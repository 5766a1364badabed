import type { SetPremium, WithFormer } from "../../domain/premium/final-premium";

/** A premium that an officer set, and what it replaced, out of its column. JSON knows no instants. */
export function finalPremiumFrom<Set extends SetPremium = SetPremium>(json: string): WithFormer<Set> {
  const { former, ...current } = JSON.parse(json) as Stored<Set> & {
    readonly former: readonly Stored<Set>[];
  };
  return { ...setPremium<Set>(current as unknown as Stored<Set>), former: former.map(setPremium<Set>) };
}

type Stored<Set extends SetPremium> = Omit<Set, "setAt"> & { readonly setAt: string };

function setPremium<Set extends SetPremium>({ setAt, ...set }: Stored<Set>): Set {
  return { ...set, setAt: new Date(setAt) } as unknown as Set;
}
