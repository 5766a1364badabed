import type { UseCaseParts } from "../use-cases/use-case-parts";

/** The use cases' parts for one who asks: its writes wait in a line of their own, and take turns with those of others. */
export function inLine(useCases: UseCaseParts, line: string): UseCaseParts {
  const { unitOfWork } = useCases;
  return { ...useCases, unitOfWork: { run: (work) => unitOfWork.run(work, line) } };
}
