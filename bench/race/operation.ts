import { question } from "../../tests/support/measured/contenders";

/** What is asked of all contestants, in so many bodies in turn. */
export interface Operation {
  readonly name: string;
  readonly bodies: readonly Buffer[];
  /** The part of the warm-up that it needs: a longer list runs code that a shorter one has made V8 compile. */
  readonly warmUpShare: number;
}

/** So many that Hosho keeps nothing of a guarantee from one time to the next. */
const MOST_NUMBERS = 5_000;

export function operationsOn(numbers: readonly string[]): Operation[] {
  return [
    {
      name: "open one by number",
      bodies: numbers.slice(0, MOST_NUMBERS).map((number) => question("Certificate", { number })),
      warmUpShare: 1,
    },
    { name: "list of 20 with parties", bodies: [question("List", { first: 20 })], warmUpShare: 1 },
    { name: "list of 50 with parties", bodies: [question("List", { first: 50 })], warmUpShare: 1 / 6 },
  ];
}
