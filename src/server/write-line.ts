import type { UseCaseParts } from "../use-cases/use-case-parts";

/**
 * The use cases' parts for one caller: its writes wait in a line of their own, which takes turns with other
 * callers' lines.
 */
export function inLine(useCaseParts: UseCaseParts, line: string): UseCaseParts {
  const { unitOfWork } = useCaseParts;
  return { ...useCaseParts, unitOfWork: { run: (work) => unitOfWork.run(work, line) } };
}
